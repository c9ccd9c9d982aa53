import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.cluster-snapshot-is-not-public',
  resource: 'aws.rds.cluster-snapshot',
  severity: 'critical',
  title: {
    fr: 'L’instantané de cluster (Aurora, DocumentDB, Neptune) n’est pas partagé avec tous les comptes',
    en: 'The cluster snapshot (Aurora, DocumentDB, Neptune) is not shared with every account',
  },
  risk: {
    fr: 'N’importe quel compte AWS le restaure chez lui et lit toute la base.',
    en: 'Any AWS account restores it at home and reads the whole database.',
  },
  remedy: {
    fr: 'Retirez la valeur all de l’attribut restore, ou supprimez l’instantané ; ne partagez qu’avec des comptes nommés, chiffré par une clé KMS partagée.',
    en: 'Remove the value all from the attribute restore, or delete the snapshot; share only with named accounts, encrypted with a shared KMS key.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-share-snapshot.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.12'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'AC-21'],
    'pci-dss-4.0': ['1.4.4'],
  },
  attack: ['T1530', 'T1537'],
  require: { sharedWithEveryone: isFalse },
});

export const cases: Cases<'aws.rds.cluster-snapshot'> = {
  pass: [{ sharedWithEveryone: false }],
  fail: [{ sharedWithEveryone: true }],
};
