import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.security-group-changes-raise-alarm',
  resource: 'aws.account',
  severity: 'medium',
  title: {
    fr: 'Toute modification d’un groupe de sécurité alerte quelqu’un',
    en: 'Any change of a security group alerts someone',
  },
  risk: {
    fr: 'Une règle ajoutée en silence ouvre une machine à Internet, et reste là jusqu’au prochain audit.',
    en: 'A rule added in silence opens a machine to the internet, and stays until the next audit.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient la création, la suppression et les règles des groupes de sécurité, puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for the creation, deletion and rules of security groups, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.10'],
    'iso27001-2022': ['A.8.9', 'A.8.16', 'A.8.20'],
    'nis2-art21': ['21.2.b'],
    'secnumcloud-3.2': ['12.9'],
    'nist-800-53-r5': ['CM-6(2)', 'SI-4(5)', 'SI-4(12)'],
  },
  attack: ['T1686.001'],
  require: { securityGroupChangesMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ securityGroupChangesMonitored: true }],
  fail: [{ securityGroupChangesMonitored: false }],
};
