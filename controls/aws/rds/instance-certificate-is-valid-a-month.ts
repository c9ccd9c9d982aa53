import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-certificate-is-valid-a-month',
  resource: 'aws.rds.instance',
  severity: 'medium',
  title: {
    fr: 'Le certificat de l’instance RDS vaut encore un mois au moins',
    en: 'The certificate of the RDS instance is valid for another month at least',
  },
  risk: {
    fr: 'À l’échéance, les clients qui vérifient le certificat ne se connectent plus : l’application s’arrête.',
    en: 'When it expires, clients that check the certificate no longer connect: the application stops.',
  },
  remedy: {
    fr: 'Installez chez les clients le paquet d’autorités d’AWS en vigueur, puis changez CACertificateIdentifier pour une autorité qui renouvelle seule ses certificats.',
    en: 'Install AWS’s current bundle of authorities on the clients, then change CACertificateIdentifier to an authority that renews its certificates by itself.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html',
  },
  maps: {
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-17'],
  },
  attack: [],
  require: { certificateExpiresInDays: atLeast(30) },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ certificateExpiresInDays: 400 }],
  fail: [{ certificateExpiresInDays: 29 }, { certificateExpiresInDays: -3 }],
};
