import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.kms-key-removals-raise-alarm',
  resource: 'aws.account',
  severity: 'medium',
  title: {
    fr: 'La désactivation ou la suppression programmée d’une clé KMS alerte quelqu’un',
    en: 'Disabling a KMS key, or scheduling its deletion, alerts someone',
  },
  risk: {
    fr: 'Une clé supprimée emporte toutes les données qu’elle chiffre. Le délai d’attente ne sert qu’à qui a été prévenu.',
    en: 'A deleted key takes with it all the data that it encrypts. The waiting period only helps whoever was told.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient DisableKey et ScheduleKeyDeletion de kms.amazonaws.com, puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for DisableKey and ScheduleKeyDeletion of kms.amazonaws.com, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.7'],
    'iso27001-2022': ['A.8.16', 'A.8.24'],
    'nist-800-53-r5': ['CM-6(2)', 'SC-12', 'SI-4(5)', 'SI-4(12)'],
  },
  attack: ['T1485'],
  require: { kmsKeyRemovalsMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ kmsKeyRemovalsMonitored: true }],
  fail: [{ kmsKeyRemovalsMonitored: false }],
};
