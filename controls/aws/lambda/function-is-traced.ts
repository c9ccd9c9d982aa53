import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lambda.function-is-traced',
  resource: 'aws.lambda.function',
  severity: 'low',
  title: {
    fr: 'La fonction Lambda trace ses appels',
    en: 'The Lambda function traces its calls',
  },
  risk: {
    fr: 'Sans trace, le chemin d’une requête entre services ne peut pas être reconstitué : ni une panne, ni un abus.',
    en: 'Without traces the path of a request between services cannot be told again: neither a failure nor an abuse.',
  },
  remedy: {
    fr: 'Passez le mode de traçage à Active et autorisez le rôle à écrire dans X-Ray.',
    en: 'Set the tracing mode to Active and let the role write to X-Ray.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html',
  },
  maps: {
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'nist-800-53-r5': ['AU-12', 'SI-4'],
  },
  attack: [],
  require: { tracing: equals('Active') },
});

export const cases: Cases<'aws.lambda.function'> = {
  pass: [{ tracing: 'Active' }],
  fail: [{ tracing: 'PassThrough' }],
};
