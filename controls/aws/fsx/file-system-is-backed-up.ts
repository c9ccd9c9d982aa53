import { atLeast, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.fsx.file-system-is-backed-up',
  resource: 'aws.fsx.file-system',
  severity: 'medium',
  title: {
    fr: 'Le système de fichiers FSx garde sept jours de sauvegardes ou plus',
    en: 'The FSx file system keeps seven days of backups or more',
  },
  risk: {
    fr: 'Un fichier effacé, corrompu ou chiffré par un intrus l’est pour de bon.',
    en: 'A file that is erased, corrupted or encrypted by an intruder is so for good.',
  },
  remedy: {
    fr: 'Réglez AutomaticBackupRetentionDays sur 7 jours au moins, et essayez une restauration.',
    en: 'Set AutomaticBackupRetentionDays to 7 days at least, and try a restore.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CP-10'],
  },
  attack: ['T1485', 'T1486', 'T1490'],
  when: { scratch: isFalse },
  require: { backupRetentionDays: atLeast(7) },
});

export const cases: Cases<'aws.fsx.file-system'> = {
  pass: [{ scratch: false, backupRetentionDays: 30 }],
  fail: [{ scratch: false, backupRetentionDays: 0 }],
  notApplicable: [{ scratch: true, backupRetentionDays: 0 }],
};
