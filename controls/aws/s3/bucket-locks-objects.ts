import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-locks-objects',
  resource: 'aws.s3.bucket',
  severity: 'low',
  title: {
    fr: 'Le compartiment S3 peut verrouiller ses objets',
    en: 'The S3 bucket can lock its objects',
  },
  risk: {
    fr: 'Aucun objet n’est à l’abri d’un administrateur ou d’un intrus qui a ses droits : sauvegardes et journaux s’effacent.',
    en: 'No object is safe from an administrator, or from an intruder with the same rights: backups and logs can be erased.',
  },
  remedy: {
    fr: 'Activez le verrouillage des objets et une durée de rétention sur les compartiments de sauvegardes et de journaux ; exemptez les autres.',
    en: 'Turn Object Lock and a retention period on for buckets of backups and logs; exempt the others.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'pci-dss-4.0': ['10.3.2'],
    'iso27001-2022': ['A.5.33', 'A.8.13'],
    'nist-800-53-r5': ['AU-9', 'CP-9', 'SI-12'],
  },
  attack: ['T1485', 'T1486'],
  require: { objectLock: isTrue },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ objectLock: true }],
  fail: [{ objectLock: false }],
};
