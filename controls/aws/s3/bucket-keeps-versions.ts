import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-keeps-versions',
  resource: 'aws.s3.bucket',
  severity: 'medium',
  title: {
    fr: 'Le compartiment S3 garde les versions des objets',
    en: 'The S3 bucket keeps versions of its objects',
  },
  risk: {
    fr: 'Un objet écrasé ou effacé, par erreur ou par un rançongiciel, est perdu.',
    en: 'An object that is overwritten or erased, by mistake or by ransomware, is lost.',
  },
  remedy: {
    fr: 'Activez le versionnement, avec une règle de cycle de vie qui fait expirer les anciennes versions.',
    en: 'Turn versioning on, with a lifecycle rule that expires old versions.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CP-10', 'SI-12'],
  },
  attack: ['T1485', 'T1486'],
  require: { versioning: equals('Enabled') },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ versioning: 'Enabled' }],
  fail: [{ versioning: 'Suspended' }, { versioning: 'never' }],
};
