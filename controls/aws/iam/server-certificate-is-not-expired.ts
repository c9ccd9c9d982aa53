import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.server-certificate-is-not-expired',
  resource: 'aws.iam.server-certificate',
  severity: 'medium',
  title: {
    fr: 'Le certificat de serveur gardé par IAM n’a pas expiré',
    en: 'The server certificate that IAM keeps has not expired',
  },
  risk: {
    fr: 'Posé par erreur sur un répartiteur, un certificat expiré fait refuser le site par tous les navigateurs.',
    en: 'Put on a load balancer by mistake, an expired certificate makes every browser refuse the site.',
  },
  remedy: {
    fr: 'Supprimez le certificat ; demandez le suivant à ACM, qui le renouvelle de lui-même.',
    en: 'Delete the certificate; ask ACM for the next one, which it renews by itself.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.18'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'nist-800-53-r5': ['IA-5(2)', 'SC-17'],
  },
  attack: [],
  require: { daysLeft: atLeast(0) },
});

export const cases: Cases<'aws.iam.server-certificate'> = {
  pass: [{ daysLeft: 0 }, { daysLeft: 200 }],
  fail: [{ daysLeft: -1 }],
};
