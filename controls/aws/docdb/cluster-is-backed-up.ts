import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.docdb.cluster-is-backed-up',
  resource: 'aws.docdb.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster DocumentDB garde sept jours de sauvegardes ou plus',
    en: 'The DocumentDB cluster keeps seven days of backups or more',
  },
  risk: {
    fr: 'Une erreur, une attaque ou une corruption remarquée après coup ne peut plus être défaite.',
    en: 'A mistake, an attack or a corruption noticed afterwards can no longer be undone.',
  },
  remedy: {
    fr: 'Réglez BackupRetentionPeriod sur 7 jours au moins (un jour par défaut), et essayez une restauration.',
    en: 'Set BackupRetentionPeriod to 7 days at least (the default is one day), and try a restore.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CP-10'],
  },
  attack: ['T1485', 'T1490'],
  require: { backupRetentionDays: atLeast(7) },
});

export const cases: Cases<'aws.docdb.cluster'> = {
  pass: [{ backupRetentionDays: 7 }],
  fail: [{ backupRetentionDays: 1 }],
};
