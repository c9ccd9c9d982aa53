import { equals, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kms.imported-key-does-not-expire',
  resource: 'aws.kms.key',
  severity: 'low',
  title: {
    fr: 'La matière importée de la clé KMS n’expire pas',
    en: 'The imported material of the KMS key does not expire',
  },
  risk: {
    fr: 'Au jour dit la clé cesse de déchiffrer : ce qu’elle protège est inaccessible tant que personne ne réimporte la matière.',
    en: 'On its day the key stops decrypting: what it protects is out of reach until somebody imports the material again.',
  },
  remedy: {
    fr: 'Réimportez la matière sans date de fin, ou tenez une procédure de réimportation et consignez-la par une exemption.',
    en: 'Import the material again without an end, or keep a procedure that imports it again and record it in an exemption.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html',
  },
  maps: {
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-12(1)'],
  },
  attack: [],
  when: { origin: equals('EXTERNAL') },
  require: { materialExpires: isFalse },
});

export const cases: Cases<'aws.kms.key'> = {
  pass: [{ origin: 'EXTERNAL', materialExpires: false }],
  fail: [{ origin: 'EXTERNAL', materialExpires: true }],
  notApplicable: [{ origin: 'AWS_KMS', materialExpires: false }],
};
