import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.s3-origin-exists',
  resource: 'aws.cloudfront.s3-origin',
  severity: 'high',
  title: {
    fr: 'Le compartiment d’origine de la distribution existe',
    en: 'The bucket that the distribution takes from exists',
  },
  risk: {
    fr: 'N’importe qui crée un compartiment de ce nom, et la distribution sert ses fichiers sous votre domaine.',
    en: 'Anyone makes a bucket of that name, and the distribution serves its files under your domain.',
  },
  remedy: {
    fr: 'Retirez l’origine et les comportements qui s’en servent, ou recréez le compartiment dans votre compte.',
    en: 'Remove the origin and the behaviors that use it, or make the bucket again in your account.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistS3AndCustomOrigins.html',
  },
  maps: {
    'anssi-hygiene': ['4'],
    'iso27001-2022': ['A.5.9', 'A.8.9'],
    'nist-800-53-r5': ['CM-8', 'SI-4'],
  },
  attack: ['T1584.001', 'T1608'],
  require: { bucketExists: isTrue },
});

export const cases: Cases<'aws.cloudfront.s3-origin'> = {
  pass: [{ bucketExists: true }],
  fail: [{ bucketExists: false }],
};
