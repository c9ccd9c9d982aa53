import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dynamodb.table-has-point-in-time-recovery',
  resource: 'aws.dynamodb.table',
  severity: 'medium',
  title: {
    fr: 'La table DynamoDB se restaure à un instant donné',
    en: 'The DynamoDB table can be restored to a point in time',
  },
  risk: {
    fr: 'Une écriture fautive ou malveillante est définitive : aucun état antérieur de la table n’existe.',
    en: 'A mistaken or hostile write is final: no earlier state of the table exists.',
  },
  remedy: {
    fr: 'Activez la restauration à un instant donné (PITR) et essayez une restauration vers une nouvelle table.',
    en: 'Turn point-in-time recovery on and try a restore into a new table.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CP-10'],
  },
  attack: ['T1485', 'T1490'],
  require: { pointInTimeRecovery: isTrue },
});

export const cases: Cases<'aws.dynamodb.table'> = {
  pass: [{ pointInTimeRecovery: true }],
  fail: [{ pointInTimeRecovery: false }],
};
