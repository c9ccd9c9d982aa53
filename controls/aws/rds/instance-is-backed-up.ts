import { atLeast, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-is-backed-up',
  resource: 'aws.rds.instance',
  severity: 'high',
  title: {
    fr: 'L’instance RDS garde sept jours de sauvegardes ou plus',
    en: 'The RDS instance keeps seven days of backups or more',
  },
  risk: {
    fr: 'Après une erreur, une attaque ou une corruption vue trop tard, les données d’avant n’existent plus.',
    en: 'After a mistake, an attack or a corruption seen too late, the data from before no longer exists.',
  },
  remedy: {
    fr: 'Réglez BackupRetentionPeriod sur 7 jours au moins, et essayez une restauration à un instant donné.',
    en: 'Set BackupRetentionPeriod to 7 days at least, and try a restore to a point in time.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CP-10'],
  },
  attack: ['T1485', 'T1490'],
  when: { inCluster: isFalse, isReadReplica: isFalse },
  require: { backupRetentionDays: atLeast(7) },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ inCluster: false, isReadReplica: false, backupRetentionDays: 7 }],
  fail: [
    { inCluster: false, isReadReplica: false, backupRetentionDays: 0 },
    { inCluster: false, isReadReplica: false, backupRetentionDays: 1 },
  ],
  notApplicable: [
    { inCluster: true, isReadReplica: false, backupRetentionDays: 1 },
    { inCluster: false, isReadReplica: true, backupRetentionDays: 0 },
  ],
};
