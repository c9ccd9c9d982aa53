import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.route53.record-names-existing-bucket',
  resource: 'aws.route53.s3-record',
  severity: 'high',
  title: {
    fr: 'L’enregistrement mène à un compartiment S3 qui existe',
    en: 'The record leads to an S3 bucket that exists',
  },
  risk: {
    fr: 'N’importe qui crée le compartiment de ce nom et parle sous votre domaine : hameçonnage, cookies volés, certificats.',
    en: 'Anyone makes the bucket of that name and speaks under your domain: phishing, stolen cookies, certificates.',
  },
  remedy: {
    fr: 'Supprimez l’enregistrement, ou recréez le compartiment dans votre compte.',
    en: 'Delete the record, or make the bucket again in your account.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/RoutingToS3Bucket.html',
  },
  maps: {
    'anssi-hygiene': ['4'],
    'iso27001-2022': ['A.5.9', 'A.8.9'],
    'nist-800-53-r5': ['CM-8', 'SC-20'],
  },
  attack: ['T1584.001', 'T1566'],
  require: { bucketExists: isTrue },
});

export const cases: Cases<'aws.route53.s3-record'> = {
  pass: [{ bucketExists: true }],
  fail: [{ bucketExists: false }],
};
