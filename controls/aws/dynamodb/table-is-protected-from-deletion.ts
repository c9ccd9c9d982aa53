import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dynamodb.table-is-protected-from-deletion',
  resource: 'aws.dynamodb.table',
  severity: 'medium',
  title: {
    fr: 'La table DynamoDB est protégée contre la suppression',
    en: 'The DynamoDB table is protected from deletion',
  },
  risk: {
    fr: 'Un appel de trop, d’un script, d’une pile ou d’un intrus, efface la table entière.',
    en: 'One call too many, by a script, a stack or an intruder, erases the whole table.',
  },
  remedy: {
    fr: 'Activez DeletionProtectionEnabled : il faudra un second appel, visible dans CloudTrail, avant de pouvoir supprimer.',
    en: 'Turn DeletionProtectionEnabled on: a second call, visible in CloudTrail, is then needed before deleting.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html',
  },
  maps: {
    'iso27001-2022': ['A.5.33', 'A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CP-10', 'SI-12'],
  },
  attack: ['T1485'],
  require: { deletionProtection: isTrue },
});

export const cases: Cases<'aws.dynamodb.table'> = {
  pass: [{ deletionProtection: true }],
  fail: [{ deletionProtection: false }],
};
