import { isEmpty, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.dkim-is-past-its-tests',
  resource: 'web.mail-domain',
  severity: 'low',
  title: {
    fr: 'DKIM n’est pas en mode d’essai',
    en: 'DKIM is past its tests',
  },
  risk: {
    fr: 'La balise t=y dit aux destinataires de traiter vos messages signés comme s’ils ne l’étaient pas.',
    en: 'The tag t=y tells receivers to treat your signed mail as if it were not.',
  },
  remedy: {
    fr: 'Retirez t=y de l’enregistrement du sélecteur.',
    en: 'Remove t=y from the record of the selector.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc6376#section-3.6.1',
  },
  maps: {
    'nist-800-53-r5': ['SI-8'],
    'iso27001-2022': ['A.5.14'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { testingDkimKeys: isEmpty },
  when: { publishesDkim: isTrue },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ testingDkimKeys: [], publishesDkim: true }],
  fail: [{ testingDkimKeys: ['selector1'], publishesDkim: true }],
  notApplicable: [{ publishesDkim: false }],
};
