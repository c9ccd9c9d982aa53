import { contains, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dynamodb.table-capacity-scales-by-itself',
  resource: 'aws.dynamodb.table',
  severity: 'low',
  title: {
    fr: 'La capacité provisionnée de la table DynamoDB suit la demande',
    en: 'The provisioned capacity of the DynamoDB table follows demand',
  },
  risk: {
    fr: 'Au-delà de la capacité fixée, DynamoDB rejette lectures et écritures : un pic, même provoqué, suffit à arrêter le service.',
    en: 'Beyond the capacity that was set, DynamoDB rejects reads and writes: a peak, even a deliberate one, is enough to stop the service.',
  },
  remedy: {
    fr: 'Ajoutez une politique de suivi de cible aux lectures et aux écritures, ou passez la table à la demande (PAY_PER_REQUEST).',
    en: 'Add a target tracking policy to reads and to writes, or set the table to on demand (PAY_PER_REQUEST).',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html',
  },
  maps: {
    'iso27001-2022': ['A.8.6'],
    'nist-800-53-r5': ['CP-2(2)', 'CP-10', 'SC-5(2)'],
  },
  attack: ['T1499'],
  require: { scaledCapacities: contains('read', 'write') },
  when: { billingMode: equals('PROVISIONED') },
});

export const cases: Cases<'aws.dynamodb.table'> = {
  pass: [{ billingMode: 'PROVISIONED', scaledCapacities: ['read', 'write'] }],
  fail: [
    { billingMode: 'PROVISIONED', scaledCapacities: [] },
    { billingMode: 'PROVISIONED', scaledCapacities: ['read'] },
  ],
  notApplicable: [{ billingMode: 'PAY_PER_REQUEST', scaledCapacities: [] }],
};
