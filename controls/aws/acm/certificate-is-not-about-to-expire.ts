import { atLeast, isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.acm.certificate-is-not-about-to-expire',
  resource: 'aws.acm.certificate',
  severity: 'high',
  title: {
    fr: 'Le certificat ACM en service n’expire pas sous trente jours',
    en: 'The ACM certificate in use does not expire within thirty days',
  },
  risk: {
    fr: 'À l’échéance, navigateurs et clients refusent le service qui le présente.',
    en: 'Once it expires, browsers and clients refuse the service that presents it.',
  },
  remedy: {
    fr: 'Réimportez un certificat neuf, ou débloquez le renouvellement : enregistrement DNS de validation, ou réponse au courriel.',
    en: 'Import a new certificate, or unblock its renewal: the DNS validation record, or the answer to the e-mail.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html',
  },
  maps: {
    'pci-dss-4.0': ['4.2.1'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-17', 'SC-12'],
  },
  attack: [],
  when: { usedBy: isNotEmpty },
  require: { daysToExpiry: atLeast(30) },
});

export const cases: Cases<'aws.acm.certificate'> = {
  pass: [
    {
      usedBy: ['arn:aws:elasticloadbalancing:eu-west-3:111122223333:loadbalancer/app/web/1'],
      daysToExpiry: 200,
    },
  ],
  fail: [
    {
      usedBy: ['arn:aws:elasticloadbalancing:eu-west-3:111122223333:loadbalancer/app/web/1'],
      daysToExpiry: 12,
    },
    {
      usedBy: ['arn:aws:elasticloadbalancing:eu-west-3:111122223333:loadbalancer/app/web/1'],
      daysToExpiry: -4,
    },
  ],
  notApplicable: [{ usedBy: [], daysToExpiry: -4 }],
};
