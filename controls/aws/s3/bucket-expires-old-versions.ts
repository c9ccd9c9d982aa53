import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-expires-old-versions',
  resource: 'aws.s3.bucket',
  severity: 'low',
  title: {
    fr: 'Le compartiment S3 fait expirer les anciennes versions',
    en: 'The S3 bucket expires old versions',
  },
  risk: {
    fr: 'Chaque version s’ajoute aux précédentes : la facture croît, et ce qui fut effacé subsiste sans terme.',
    en: 'Each version adds to those before: the bill grows, and what was erased stays without end.',
  },
  remedy: {
    fr: 'Ajoutez une règle NoncurrentVersionExpiration qui garde les versions le temps utile.',
    en: 'Add a NoncurrentVersionExpiration rule that keeps versions for as long as they serve.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html',
  },
  maps: {
    'pci-dss-4.0': ['3.2.1'],
    'iso27001-2022': ['A.8.10'],
    'nist-800-53-r5': ['SI-12'],
  },
  attack: [],
  when: { versioning: equals('Enabled') },
  require: { expiresOldVersions: isTrue },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ versioning: 'Enabled', expiresOldVersions: true }],
  fail: [{ versioning: 'Enabled', expiresOldVersions: false }],
  notApplicable: [{ versioning: 'never', expiresOldVersions: false }],
};
