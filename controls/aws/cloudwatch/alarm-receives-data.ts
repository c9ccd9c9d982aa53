import { atMost } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.alarm-receives-data',
  resource: 'aws.cloudwatch.alarm',
  severity: 'low',
  title: {
    fr: 'L’alarme CloudWatch reçoit des données',
    en: 'The CloudWatch alarm receives data',
  },
  risk: {
    fr: 'L’alarme attend une métrique qui ne vient plus : elle coûte, et ne se déclenchera jamais.',
    en: 'The alarm waits for a metric that no longer comes: it costs money, and will never go off.',
  },
  remedy: {
    fr: 'Corrigez la métrique ou ses dimensions, dites comment traiter les données manquantes, ou supprimez l’alarme.',
    en: 'Mend the metric or its dimensions, say how missing data is treated, or delete the alarm.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarms-and-missing-data',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['SI-4'],
  },
  attack: [],
  require: { daysWithoutData: atMost(30) },
});

export const cases: Cases<'aws.cloudwatch.alarm'> = {
  pass: [{ daysWithoutData: 0 }, { daysWithoutData: 30 }],
  fail: [{ daysWithoutData: 31 }],
};
