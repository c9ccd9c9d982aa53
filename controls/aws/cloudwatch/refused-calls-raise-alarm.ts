import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.refused-calls-raise-alarm',
  resource: 'aws.account',
  severity: 'medium',
  title: {
    fr: 'Un appel refusé alerte quelqu’un',
    en: 'A refused call alerts someone',
  },
  risk: {
    fr: 'Un intrus tâtonne : chaque refus dit ce qu’il cherche. Personne ne l’entend avant qu’une porte cède.',
    en: 'An intruder feels his way: each refusal says what he looks for. Nobody hears it before a door gives way.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient les codes d’erreur AccessDenied* et *UnauthorizedOperation, sans delivery.logs.amazonaws.com ni HeadBucket, qui n’en sont que le bruit, puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for the error codes AccessDenied* and *UnauthorizedOperation, without delivery.logs.amazonaws.com and HeadBucket, which are but noise, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.1'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'nist-800-53-r5': ['AC-2(12)', 'AU-6', 'SI-4(5)', 'SI-4(12)'],
    'pci-dss-4.0': ['10.2.1.4', '10.4.1.1'],
  },
  attack: ['T1526', 'T1580'],
  require: { refusedCallsMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ refusedCallsMonitored: true }],
  fail: [{ refusedCallsMonitored: false }],
};
