import { containsNone, isFalse, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.policy-does-not-own-keys',
  resource: 'aws.iam.policy',
  severity: 'medium',
  title: {
    fr: 'La politique ne donne pas tous les droits sur toutes les clés KMS',
    en: 'The policy does not give every right over every KMS key',
  },
  risk: {
    fr: 'La même identité déchiffre les données et supprime leurs clés : elle peut tout lire, puis tout rendre illisible.',
    en: 'The same identity decrypts data and deletes its keys: it can read everything, then make everything unreadable.',
  },
  remedy: {
    fr: 'Séparez l’usage des clés de leur administration et nommez les clés de chacun.',
    en: 'Keep the use of keys apart from their administration and name the keys of each.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.3', 'A.8.24'],
    'pci-dss-4.0': ['7.2.2'],
    'nist-800-53-r5': ['AC-5', 'AC-6', 'SC-12'],
  },
  attack: ['T1485', 'T1486'],
  require: { ownedServices: containsNone('kms') },
  when: { type: oneOf('customer-managed', 'inline', 'permission-set'), grantsEverything: isFalse },
});

export const cases: Cases<'aws.iam.policy'> = {
  pass: [{ type: 'customer-managed', grantsEverything: false, ownedServices: [] }],
  fail: [{ type: 'inline', grantsEverything: false, ownedServices: ['kms'] }],
  notApplicable: [
    { type: 'aws-managed', grantsEverything: false, ownedServices: ['kms'] },
    { type: 'customer-managed', grantsEverything: true },
  ],
};
