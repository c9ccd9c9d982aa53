import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dynamodb.table-is-encrypted-with-kms',
  resource: 'aws.dynamodb.table',
  severity: 'low',
  title: {
    fr: 'La table DynamoDB est chiffrée par une clé KMS du compte',
    en: 'The DynamoDB table is encrypted with a KMS key of the account',
  },
  risk: {
    fr: 'Sous une clé d’AWS, ni politique de clé ni journal ne disent qui a lu les données, et rien ne permet de les rendre illisibles.',
    en: 'Under a key that AWS owns, no key policy and no log tell who read the data, and nothing can make it unreadable.',
  },
  remedy: {
    fr: 'Passez le chiffrement de la table à une clé KMS que vous gérez ; comptez le coût de KMS par requête.',
    en: 'Move the encryption of the table to a KMS key that you manage; allow for the KMS cost of requests.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { encryptedWithKms: isTrue },
});

export const cases: Cases<'aws.dynamodb.table'> = {
  pass: [{ encryptedWithKms: true }],
  fail: [{ encryptedWithKms: false }],
};
