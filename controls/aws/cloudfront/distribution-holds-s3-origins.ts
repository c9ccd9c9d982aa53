import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.distribution-holds-s3-origins',
  resource: 'aws.cloudfront.distribution',
  severity: 'medium',
  title: {
    fr: 'Seule la distribution CloudFront lit ses origines S3',
    en: 'Only the CloudFront distribution reads its S3 origins',
  },
  risk: {
    fr: 'Sans identité propre, la distribution ne lit que ce qui est public : chacun contourne CloudFront, son pare-feu et ses journaux.',
    en: 'Without an identity of its own the distribution reads only what is public: anyone goes round CloudFront, its firewall and its logs.',
  },
  remedy: {
    fr: 'Rattachez un contrôle d’accès (OAC) à chaque origine S3, puis refermez la politique du compartiment.',
    en: 'Attach an origin access control (OAC) to each S3 origin, then close the policy of the bucket.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'pci-dss-4.0': ['1.4.4'],
    'iso27001-2022': ['A.5.15', 'A.8.3'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7'],
  },
  attack: ['T1530'],
  require: { openS3Origins: isEmpty },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ openS3Origins: [] }],
  fail: [{ openS3Origins: ['assets'] }],
};
