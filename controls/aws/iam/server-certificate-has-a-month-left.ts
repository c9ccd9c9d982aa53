import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.server-certificate-has-a-month-left',
  resource: 'aws.iam.server-certificate',
  severity: 'low',
  title: {
    fr: 'Le certificat de serveur gardé par IAM vaut encore un mois',
    en: 'The server certificate that IAM keeps is good for another month',
  },
  risk: {
    fr: 'IAM ne renouvelle rien et ne prévient personne : le jour venu, le site ne répond plus aux navigateurs.',
    en: 'IAM renews nothing and warns nobody: when the day comes, browsers refuse the site.',
  },
  remedy: {
    fr: 'Remplacez-le avant l’échéance par un certificat d’ACM, qui se renouvelle seul.',
    en: 'Replace it before its date by a certificate of ACM, which renews itself.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html',
  },
  maps: {
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['IA-5(2)', 'SC-17'],
  },
  attack: [],
  require: { daysLeft: atLeast(30) },
  when: { daysLeft: atLeast(0) },
});

export const cases: Cases<'aws.iam.server-certificate'> = {
  pass: [{ daysLeft: 30 }],
  fail: [{ daysLeft: 29 }, { daysLeft: 0 }],
  notApplicable: [{ daysLeft: -1 }, { daysLeft: -400 }],
};
