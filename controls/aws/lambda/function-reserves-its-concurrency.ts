import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lambda.function-reserves-its-concurrency',
  resource: 'aws.lambda.function',
  severity: 'low',
  title: {
    fr: 'La fonction Lambda a sa part réservée d’exécutions simultanées',
    en: 'The Lambda function has its own share of concurrent runs',
  },
  risk: {
    fr: 'Une autre fonction, attaquée ou en boucle, épuise la part commune du compte et celle-ci ne s’exécute plus ; elle-même peut épuiser la facture.',
    en: 'Another function, attacked or looping, uses up what the account shares and this one no longer runs; it may itself run up the bill.',
  },
  remedy: {
    fr: 'Réservez à la fonction le nombre d’exécutions dont elle a besoin.',
    en: 'Reserve for the function the number of runs that it needs.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
  },
  maps: {
    'iso27001-2022': ['A.8.6'],
    'nist-800-53-r5': ['SC-5(2)', 'SC-6'],
  },
  attack: ['T1496', 'T1499'],
  require: { reservedConcurrency: isSet },
});

export const cases: Cases<'aws.lambda.function'> = {
  pass: [{ reservedConcurrency: 10 }, { reservedConcurrency: 0 }],
  fail: [{ reservedConcurrency: null }],
};
