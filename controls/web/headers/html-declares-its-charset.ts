import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.html-declares-its-charset',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Le codage des pages est déclaré',
    en: 'The encoding of pages is declared',
  },
  risk: {
    fr: 'Un navigateur qui devine le codage peut lire une balise là où le filtre n’a vu que du texte.',
    en: 'A browser that guesses the encoding may read a tag where the filter saw but text.',
  },
  remedy: {
    fr: 'Envoyez « Content-Type: text/html; charset=utf-8 ».',
    en: 'Send “Content-Type: text/html; charset=utf-8”.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Type',
  },
  maps: {
    'nist-800-53-r5': ['CM-6', 'SI-10'],
    'iso27001-2022': ['A.8.9', 'A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1059.007'],
  require: { declaresCharset: isTrue },
});

export const cases: Cases<'web.site'> = {
  pass: [{ declaresCharset: true }],
  fail: [{ declaresCharset: false }],
};
