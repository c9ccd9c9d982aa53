import { atLeast, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.backup.vault-is-locked',
  resource: 'aws.backup.vault',
  severity: 'medium',
  title: {
    fr: 'Le coffre AWS Backup est verrouillé',
    en: 'The AWS Backup vault is locked',
  },
  risk: {
    fr: 'Qui prend le compte efface d’abord les sauvegardes, puis demande une rançon.',
    en: 'Whoever takes the account erases the backups first, then asks for a ransom.',
  },
  remedy: {
    fr: 'Posez un verrou de coffre avec une rétention minimale, en mode gouvernance d’abord : le mode conformité ne se défait plus.',
    en: 'Set a vault lock with a minimum retention, in governance mode first: compliance mode cannot be undone.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html',
  },
  maps: {
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9'],
  },
  attack: ['T1485', 'T1490'],
  require: { locked: isTrue },
  when: { recoveryPoints: atLeast(1) },
});

export const cases: Cases<'aws.backup.vault'> = {
  pass: [{ recoveryPoints: 3, locked: true }],
  fail: [{ recoveryPoints: 3, locked: false }],
  notApplicable: [{ recoveryPoints: 0, locked: false }],
};
