import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-has-acls-off',
  resource: 'aws.s3.bucket',
  severity: 'medium',
  title: {
    fr: 'Le compartiment S3 se passe de listes d’accès',
    en: 'The S3 bucket does without ACLs',
  },
  risk: {
    fr: 'Qui dépose un objet peut en rester maître, ou l’ouvrir à d’autres, sans que la politique en sache rien.',
    en: 'Whoever puts an object may stay its owner, or open it to others, and the policy knows nothing of it.',
  },
  remedy: {
    fr: 'Réglez la propriété des objets sur BucketOwnerEnforced, après avoir porté dans la politique les accès encore utiles.',
    en: 'Set Object Ownership to BucketOwnerEnforced, once the policy holds the access that is still needed.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  attack: ['T1530'],
  require: { objectOwnership: equals('BucketOwnerEnforced') },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ objectOwnership: 'BucketOwnerEnforced' }],
  fail: [{ objectOwnership: 'ObjectWriter' }, { objectOwnership: null }],
};
