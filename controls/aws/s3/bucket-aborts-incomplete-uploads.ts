import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-aborts-incomplete-uploads',
  resource: 'aws.s3.bucket',
  severity: 'low',
  title: {
    fr: 'Le compartiment S3 abandonne les envois inachevés',
    en: 'The S3 bucket aborts incomplete uploads',
  },
  risk: {
    fr: 'Les morceaux d’envois jamais terminés ne se voient pas dans la liste des objets, et se paient chaque mois.',
    en: 'The parts of uploads that never ended do not show in the list of objects, and are paid for every month.',
  },
  remedy: {
    fr: 'Ajoutez une règle sur tout le compartiment : AbortIncompleteMultipartUpload après sept jours.',
    en: 'Add a rule on the whole bucket: AbortIncompleteMultipartUpload after seven days.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
  },
  maps: {
    'nist-800-53-r5': ['SI-12'],
  },
  attack: [],
  require: { abortsIncompleteUploads: isTrue },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ abortsIncompleteUploads: true }],
  fail: [{ abortsIncompleteUploads: false }],
};
