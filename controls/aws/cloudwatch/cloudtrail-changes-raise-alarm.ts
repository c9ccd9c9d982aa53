import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.cloudtrail-changes-raise-alarm',
  resource: 'aws.account',
  severity: 'medium',
  title: {
    fr: 'Toute modification de CloudTrail alerte quelqu’un',
    en: 'Any change of CloudTrail alerts someone',
  },
  risk: {
    fr: 'Couper la piste est le premier geste pour agir sans trace : l’alerte en est la dernière.',
    en: 'Stopping the trail is the first move to act without a trace: the alarm is the last one left.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient CreateTrail, UpdateTrail, DeleteTrail, StartLogging et StopLogging, puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for CreateTrail, UpdateTrail, DeleteTrail, StartLogging and StopLogging, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.5'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'nis2-art21': ['21.2.b'],
    'secnumcloud-3.2': ['12.7', '12.9'],
    'nist-800-53-r5': ['AU-5', 'AU-9', 'SI-4(5)', 'SI-4(12)'],
  },
  attack: ['T1685.002'],
  require: { cloudTrailChangesMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ cloudTrailChangesMonitored: true }],
  fail: [{ cloudTrailChangesMonitored: false }],
};
