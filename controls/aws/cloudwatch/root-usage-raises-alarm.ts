import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.root-usage-raises-alarm',
  resource: 'aws.account',
  severity: 'high',
  title: {
    fr: 'Tout usage du compte racine alerte quelqu’un',
    en: 'Any use of the root user alerts someone',
  },
  risk: {
    fr: 'Le compte racine peut tout et ne sert presque jamais : un usage que personne ne remarque est souvent celui d’un intrus.',
    en: 'The root user can do everything and is hardly ever used: a use that nobody notices is often an intruder’s.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient l’activité du compte racine, puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for root activity, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.3'],
    'anssi-hygiene': ['8.R'],
    'iso27001-2022': ['A.8.2', 'A.8.16'],
    'nis2-art21': ['21.2.b'],
    'secnumcloud-3.2': ['12.9'],
    'nist-800-53-r5': ['AC-2(12)', 'AC-6(9)', 'SI-4(5)', 'SI-4(12)', 'SI-4(20)'],
  },
  attack: ['T1078.004'],
  require: { rootUsageMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ rootUsageMonitored: true }],
  fail: [{ rootUsageMonitored: false }],
};
