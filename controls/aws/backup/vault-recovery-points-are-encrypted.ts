import { atLeast, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.backup.vault-recovery-points-are-encrypted',
  resource: 'aws.backup.vault',
  severity: 'medium',
  title: {
    fr: 'Les points de restauration du coffre sont chiffrés',
    en: 'The recovery points of the vault are encrypted',
  },
  risk: {
    fr: 'La copie d’une base chiffrée repose en clair : c’est elle que l’on emportera.',
    en: 'The copy of an encrypted database rests in the clear: it is the one that will be taken.',
  },
  remedy: {
    fr: 'Chiffrez la ressource d’origine, ou activez pour son type la gestion complète par AWS Backup, qui chiffre par la clé du coffre.',
    en: 'Encrypt the resource at its origin, or turn on full AWS Backup management for its type, which encrypts with the key of the vault.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html',
  },
  maps: {
    'iso27001-2022': ['A.8.13', 'A.8.24'],
    'nist-800-53-r5': ['CP-9(8)', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { unencryptedRecoveryPoints: equals(0) },
  when: { recoveryPoints: atLeast(1) },
});

export const cases: Cases<'aws.backup.vault'> = {
  pass: [{ recoveryPoints: 4, unencryptedRecoveryPoints: 0 }],
  fail: [{ recoveryPoints: 4, unencryptedRecoveryPoints: 2 }],
  notApplicable: [{ recoveryPoints: 0, unencryptedRecoveryPoints: 0 }],
};
