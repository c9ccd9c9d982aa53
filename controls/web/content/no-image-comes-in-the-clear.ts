import { isEmpty, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.no-image-comes-in-the-clear',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'Aucune image, aucun son ne vient en HTTP',
    en: 'No image or sound comes over HTTP',
  },
  risk: {
    fr: 'Qui écoute sait ce que le visiteur regarde, et peut remplacer l’image.',
    en: 'Whoever listens knows what the visitor looks at, and can replace the image.',
  },
  remedy: {
    fr: 'Demandez ces fichiers en HTTPS.',
    en: 'Ask for these files over HTTPS.',
    effort: 'low',
    doc: 'https://www.w3.org/TR/mixed-content/',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-18'],
    'iso27001-2022': ['A.8.24', 'A.8.26'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { passiveMixedContent: isEmpty },
  when: { overHttps: isTrue },
});

export const cases: Cases<'web.page'> = {
  pass: [{ overHttps: true, passiveMixedContent: [] }],
  fail: [{ overHttps: true, passiveMixedContent: ['http://a.fr/x.png'] }],
  notApplicable: [{ overHttps: false, passiveMixedContent: [] }],
};
