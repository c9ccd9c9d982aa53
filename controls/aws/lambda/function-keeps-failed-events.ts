import { isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lambda.function-keeps-failed-events',
  resource: 'aws.lambda.function',
  severity: 'low',
  title: {
    fr: 'La fonction Lambda garde les événements qu’elle n’a pas pu traiter',
    en: 'The Lambda function keeps the events that it could not process',
  },
  risk: {
    fr: 'Après deux nouveaux essais, Lambda jette un événement asynchrone : une commande ou une alerte disparaît sans que personne le sache.',
    en: 'After two more tries Lambda throws an asynchronous event away: an order or an alert is gone, and nobody knows.',
  },
  remedy: {
    fr: 'Donnez à la fonction une destination en cas d’échec, ou une file de lettres mortes, et surveillez-la.',
    en: 'Give the function a destination on failure, or a dead-letter queue, and watch it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html',
  },
  maps: {
    'iso27001-2022': ['A.8.14', 'A.8.16'],
    'nist-800-53-r5': ['SI-11', 'AU-5'],
  },
  attack: [],
  require: { failureTargets: isNotEmpty },
});

export const cases: Cases<'aws.lambda.function'> = {
  pass: [{ failureTargets: ['arn:aws:sqs:eu-west-3:111122223333:failed'] }],
  fail: [{ failureTargets: [] }],
};
