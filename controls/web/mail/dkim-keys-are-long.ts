import { isEmpty, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.dkim-keys-are-long',
  resource: 'web.mail-domain',
  severity: 'low',
  title: {
    fr: 'Les clés DKIM ont au moins 2048 bits',
    en: 'DKIM keys have at least 2048 bits',
  },
  risk: {
    fr: 'Une clé de 1024 bits ou moins se factorise ; qui l’obtient signe en votre nom.',
    en: 'A key of 1024 bits or less can be factored; whoever has it signs in your name.',
  },
  remedy: {
    fr: 'Créez une clé RSA de 2048 bits sous un nouveau sélecteur, puis retirez l’ancienne.',
    en: 'Make an RSA key of 2048 bits under a new selector, then remove the old one.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc8301',
  },
  maps: {
    'nist-800-53-r5': ['SC-12', 'SI-8'],
    'iso27001-2022': ['A.5.14', 'A.8.24'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { shortDkimKeys: isEmpty },
  when: { publishesDkim: isTrue },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ shortDkimKeys: [], publishesDkim: true }],
  fail: [{ shortDkimKeys: ['default'], publishesDkim: true }],
  notApplicable: [{ publishesDkim: false }],
};
