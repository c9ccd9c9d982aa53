import { atLeast, atMost } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.backup.vault-received-a-backup-lately',
  resource: 'aws.backup.vault',
  severity: 'medium',
  title: {
    fr: 'Le coffre a reçu une sauvegarde dans les sept derniers jours',
    en: 'The vault received a backup within the last seven days',
  },
  risk: {
    fr: 'Les sauvegardes ont cessé sans bruit : ce que l’on restaurera a des semaines.',
    en: 'Backups stopped in silence: what will be restored is weeks old.',
  },
  remedy: {
    fr: 'Voyez les travaux en échec et rétablissez le rôle ou la sélection. Un coffre d’archives peut être exempté.',
    en: 'Look at the jobs that failed and restore the role or the selection. A vault of archives may be exempted.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/monitoring.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9'],
  },
  attack: ['T1490'],
  require: { daysSinceLastRecoveryPoint: atMost(7) },
  when: { recoveryPoints: atLeast(1) },
});

export const cases: Cases<'aws.backup.vault'> = {
  pass: [{ recoveryPoints: 9, daysSinceLastRecoveryPoint: 1 }],
  fail: [{ recoveryPoints: 9, daysSinceLastRecoveryPoint: 30 }],
  notApplicable: [{ recoveryPoints: 0, daysSinceLastRecoveryPoint: 30 }],
};
