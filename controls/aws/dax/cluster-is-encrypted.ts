import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dax.cluster-is-encrypted',
  resource: 'aws.dax.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster DAX est chiffré au repos',
    en: 'The DAX cluster is encrypted at rest',
  },
  risk: {
    fr: 'Les copies des éléments que le cache écrit sur disque se lisent en clair.',
    en: 'The copies of items that the cache writes to disk can be read in clear.',
  },
  remedy: {
    fr: 'Recréez le cluster avec le chiffrement au repos ; il ne s’ajoute pas à un cluster existante.',
    en: 'Create the cluster again with encryption at rest; it cannot be added to an existing one.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { encryptedAtRest: isTrue },
});

export const cases: Cases<'aws.dax.cluster'> = {
  pass: [{ encryptedAtRest: true }],
  fail: [{ encryptedAtRest: false }],
};
