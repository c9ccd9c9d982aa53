import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kinesis.stream-keeps-a-week',
  resource: 'aws.kinesis.stream',
  severity: 'low',
  title: {
    fr: 'Le flux Kinesis garde ses enregistrements sept jours ou plus',
    en: 'The Kinesis stream keeps its records for seven days or more',
  },
  risk: {
    fr: 'Une panne du consommateur pendant un week-end fait perdre pour de bon ce qui n’a pas été lu.',
    en: 'A failure of the consumer over a weekend loses for good what was not read.',
  },
  remedy: {
    fr: 'Portez la rétention à 168 heures ; un flux dont la perte est sans suite peut rester à 24.',
    en: 'Raise the retention to 168 hours; a stream whose loss has no consequence may stay at 24.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html',
  },
  maps: {
    'iso27001-2022': ['A.8.13', 'A.8.14'],
    'nist-800-53-r5': ['CP-9', 'SI-12'],
  },
  attack: [],
  require: { retentionHours: atLeast(168) },
});

export const cases: Cases<'aws.kinesis.stream'> = {
  pass: [{ retentionHours: 168 }],
  fail: [{ retentionHours: 24 }],
};
