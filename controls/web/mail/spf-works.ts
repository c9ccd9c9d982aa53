import { equals, noneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.spf-works',
  resource: 'web.mail-domain',
  severity: 'medium',
  title: {
    fr: 'L’enregistrement SPF fonctionne',
    en: 'The SPF record works',
  },
  risk: {
    fr: 'Au-delà de dix requêtes, ou sur une faute, les destinataires l’écartent : vos messages ne sont plus authentifiés.',
    en: 'Past ten look-ups, or on a mistake, receivers set it aside: your mail is authenticated no more.',
  },
  remedy: {
    fr: 'Retirez les inclusions inutiles, corrigez la syntaxe, ne gardez qu’un enregistrement.',
    en: 'Remove includes that are not needed, mend the syntax, keep a single record.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4',
  },
  maps: {
    'nist-800-53-r5': ['SI-8'],
    'iso27001-2022': ['A.5.14'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { spfError: equals(null) },
  when: { spf: noneOf('none') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ spfError: null, spf: 'softfail' }],
  fail: [
    { spfError: 'too-many-lookups', spf: 'permerror' },
    { spfError: 'several-records', spf: 'permerror' },
  ],
  notApplicable: [{ spf: 'none' }],
};
