import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudtrail.trail-delivers-to-log-group',
  resource: 'aws.cloudtrail.trail',
  severity: 'low',
  title: {
    fr: 'La piste CloudTrail écrit aussi dans un groupe de journaux',
    en: 'The CloudTrail trail also writes to a log group',
  },
  risk: {
    fr: 'Sans groupe de journaux, ni filtre ni alarme : on ne lit les événements qu’après coup.',
    en: 'Without a log group there is neither filter nor alarm: events are only read afterwards.',
  },
  remedy: {
    fr: 'Donnez à la piste un groupe de journaux CloudWatch Logs et un rôle qui peut y écrire.',
    en: 'Give the trail a CloudWatch Logs log group and a role that can write to it.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html',
  },
  maps: {
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'nist-800-53-r5': ['AU-6', 'AU-6(1)', 'SI-4(5)'],
    'pci-dss-4.0': ['10.4.1.1'],
  },
  attack: [],
  require: { logGroup: isSet },
});

export const cases: Cases<'aws.cloudtrail.trail'> = {
  pass: [{ logGroup: 'arn:aws:logs:eu-west-3:111122223333:log-group:trail:*' }],
  fail: [{ logGroup: null }],
};
