import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.redshift.cluster-is-backed-up',
  resource: 'aws.redshift.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster Redshift garde sept jours de sauvegardes ou plus',
    en: 'The Redshift cluster keeps seven days of backups or more',
  },
  risk: {
    fr: 'Une erreur ou une attaque remarquée après coup ne peut plus être défaite.',
    en: 'A mistake or an attack noticed afterwards can no longer be undone.',
  },
  remedy: {
    fr: 'Réglez AutomatedSnapshotRetentionPeriod sur 7 jours au moins (un jour par défaut).',
    en: 'Set AutomatedSnapshotRetentionPeriod to 7 days at least (the default is one day).',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CP-10'],
  },
  attack: ['T1485', 'T1490'],
  require: { snapshotRetentionDays: atLeast(7) },
});

export const cases: Cases<'aws.redshift.cluster'> = {
  pass: [{ snapshotRetentionDays: 7 }],
  fail: [{ snapshotRetentionDays: 0 }, { snapshotRetentionDays: 1 }],
};
