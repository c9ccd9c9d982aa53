import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.backup.vault-policy-is-closed',
  resource: 'aws.backup.vault',
  severity: 'critical',
  title: {
    fr: 'La politique du coffre AWS Backup n’est pas ouverte à tous',
    en: 'The AWS Backup vault policy is not open to everyone',
  },
  risk: {
    fr: 'Un inconnu copie vos sauvegardes chez lui, et les restaure.',
    en: 'A stranger copies your backups to his own account, and restores them.',
  },
  remedy: {
    fr: 'Nommez les comptes qui copient, ou exigez aws:PrincipalOrgID.',
    en: 'Name the accounts that copy, or ask for aws:PrincipalOrgID.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.13'],
    'nist-800-53-r5': ['AC-3', 'CP-9'],
  },
  attack: ['T1530', 'T1537'],
  require: { openToAnyone: opensNothing },
});

export const cases: Cases<'aws.backup.vault'> = {
  pass: [{ openToAnyone: [] }],
  fail: [{ openToAnyone: [{ statement: '#1', action: 'backup:CopyIntoBackupVault' }] }],
};
