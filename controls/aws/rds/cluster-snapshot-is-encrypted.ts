import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.cluster-snapshot-is-encrypted',
  resource: 'aws.rds.cluster-snapshot',
  severity: 'medium',
  title: {
    fr: 'L’instantané de cluster (Aurora, DocumentDB, Neptune) est chiffré',
    en: 'The cluster snapshot (Aurora, DocumentDB, Neptune) is encrypted',
  },
  risk: {
    fr: 'Une copie de toute la base se lit en clair par qui en obtient la restauration ; non chiffré, un instantané peut aussi être rendu public.',
    en: 'A copy of the whole database can be read in clear by whoever may restore it; an unencrypted snapshot can also be made public.',
  },
  remedy: {
    fr: 'Copiez l’instantané en le chiffrant avec une clé KMS, puis supprimez l’original.',
    en: 'Copy the snapshot while encrypting it with a KMS key, then delete the original.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-copy-snapshot.html',
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

export const cases: Cases<'aws.rds.cluster-snapshot'> = {
  pass: [{ encrypted: true }],
  fail: [{ encrypted: false }],
};
