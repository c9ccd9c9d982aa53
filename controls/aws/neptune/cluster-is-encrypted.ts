import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.neptune.cluster-is-encrypted',
  resource: 'aws.neptune.cluster',
  severity: 'high',
  title: {
    fr: 'Le cluster Neptune est chiffré au repos',
    en: 'The Neptune cluster is encrypted at rest',
  },
  risk: {
    fr: 'Le volume, ses sauvegardes et ses instantanés se lisent en clair par qui en obtient une copie.',
    en: 'The volume, its backups and its snapshots can be read in clear by whoever gets a copy.',
  },
  remedy: {
    fr: 'Restaurez un instantané dans un nouveau cluster chiffré avec une clé KMS, puis basculez l’application. Le chiffrement ne s’ajoute pas après coup.',
    en: 'Restore a snapshot into a new cluster encrypted with a KMS key, then switch the application over. Encryption cannot be added afterwards.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { encrypted: isTrue },
});

export const cases: Cases<'aws.neptune.cluster'> = {
  pass: [{ encrypted: true }],
  fail: [{ encrypted: false }],
};
