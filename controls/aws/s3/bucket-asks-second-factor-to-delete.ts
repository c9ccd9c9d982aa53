import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-asks-second-factor-to-delete',
  resource: 'aws.s3.bucket',
  severity: 'low',
  title: {
    fr: 'Effacer une version du compartiment S3 demande un second facteur',
    en: 'Deleting a version in the S3 bucket takes a second factor',
  },
  risk: {
    fr: 'Une clé d’accès volée suffit à effacer pour toujours les versions qui devaient servir de recours.',
    en: 'One stolen access key is enough to delete for good the versions that were to be the way back.',
  },
  remedy: {
    fr: 'Depuis le compte racine, activez MfaDelete avec le versionnement ; ou préférez le verrouillage des objets.',
    en: 'As the root user, turn MfaDelete on together with versioning; or prefer Object Lock.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html',
  },
  maps: {
    'cis-aws-6.0.0': ['3.1.2'],
    'anssi-hygiene': ['13'],
    'iso27001-2022': ['A.8.5', 'A.8.13'],
    'nist-800-53-r5': ['CP-9(8)', 'IA-2(1)'],
  },
  attack: ['T1485'],
  when: { versioning: equals('Enabled') },
  require: { mfaDelete: isTrue },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ versioning: 'Enabled', mfaDelete: true }],
  fail: [{ versioning: 'Enabled', mfaDelete: false }],
  notApplicable: [{ versioning: 'never', mfaDelete: false }],
};
