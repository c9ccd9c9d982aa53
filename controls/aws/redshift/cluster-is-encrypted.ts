import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.redshift.cluster-is-encrypted',
  resource: 'aws.redshift.cluster',
  severity: 'high',
  title: {
    fr: 'Le cluster Redshift est chiffré au repos',
    en: 'The Redshift cluster is encrypted at rest',
  },
  risk: {
    fr: 'Les blocs de données et les instantanés de l’entrepôt se lisent en clair par qui en obtient une copie.',
    en: 'The data blocks and the snapshots of the warehouse can be read in clear by whoever gets a copy.',
  },
  remedy: {
    fr: 'Activez le chiffrement par une clé KMS ; Redshift migre les données, le cluster restant lisible.',
    en: 'Turn encryption with a KMS key on; Redshift migrates the data while the cluster stays readable.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html',
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

export const cases: Cases<'aws.redshift.cluster'> = {
  pass: [{ encrypted: true }],
  fail: [{ encrypted: false }],
};
