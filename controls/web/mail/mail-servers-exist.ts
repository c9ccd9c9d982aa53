import { isEmpty, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.mail-servers-exist',
  resource: 'web.mail-domain',
  severity: 'high',
  title: {
    fr: 'Les noms des serveurs de messagerie existent tous',
    en: 'The names of the mail servers all exist',
  },
  risk: {
    fr: 'Qui enregistre le nom manquant reçoit le courrier, et avec lui les réinitialisations de mots de passe.',
    en: 'Whoever registers the missing name receives the mail, password resets included.',
  },
  remedy: {
    fr: 'Retirez l’enregistrement MX dont le nom n’existe plus.',
    en: 'Remove the MX record whose name no longer exists.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc1912#section-2.5',
  },
  maps: {
    'nist-800-53-r5': ['CM-8', 'SC-20'],
    'iso27001-2022': ['A.5.14', 'A.8.9'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1584.001', 'T1114'],
  require: { missingMailServers: isEmpty },
  when: { reception: oneOf('servers') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ missingMailServers: [], reception: 'servers' }],
  fail: [{ missingMailServers: ['mx.gone.example'], reception: 'servers' }],
  notApplicable: [{ reception: 'none' }],
};
