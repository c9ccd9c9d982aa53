import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elasticache.replication-group-is-encrypted',
  resource: 'aws.elasticache.replication-group',
  severity: 'medium',
  title: {
    fr: 'Le groupe de réplication ElastiCache est chiffré au repos',
    en: 'The ElastiCache replication group is encrypted at rest',
  },
  risk: {
    fr: 'Ce que le cache écrit sur disque (synchronisation, échange, sauvegardes) se lit en clair.',
    en: 'What the cache writes to disk (synchronisation, swap, backups) can be read in clear.',
  },
  remedy: {
    fr: 'Restaurez une sauvegarde dans un nouveau groupe chiffré ; le chiffrement au repos se choisit à la création.',
    en: 'Restore a backup into a new, encrypted group; encryption at rest is chosen at creation.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html',
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

export const cases: Cases<'aws.elasticache.replication-group'> = {
  pass: [{ encryptedAtRest: true }],
  fail: [{ encryptedAtRest: false }],
};
