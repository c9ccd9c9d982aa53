import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.config-changes-raise-alarm',
  resource: 'aws.account',
  severity: 'medium',
  title: {
    fr: 'Toute modification d’AWS Config alerte quelqu’un',
    en: 'Any change of AWS Config alerts someone',
  },
  risk: {
    fr: 'Qui arrête l’enregistreur change ensuite ce qu’il veut sans laisser d’état antérieur.',
    en: 'Whoever stops the recorder then changes what he likes, and leaves no earlier state.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient StopConfigurationRecorder, PutConfigurationRecorder, PutDeliveryChannel et DeleteDeliveryChannel, puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for StopConfigurationRecorder, PutConfigurationRecorder, PutDeliveryChannel and DeleteDeliveryChannel, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.9'],
    'iso27001-2022': ['A.8.9', 'A.8.15', 'A.8.16'],
    'nist-800-53-r5': ['AU-5', 'CM-6(2)', 'SI-4(5)', 'SI-4(12)'],
  },
  attack: ['T1685.002'],
  require: { configChangesMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ configChangesMonitored: true }],
  fail: [{ configChangesMonitored: false }],
};
