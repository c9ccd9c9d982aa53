import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.s3-bucket-policy-changes-raise-alarm',
  resource: 'aws.account',
  severity: 'medium',
  title: {
    fr: 'Toute modification de la politique d’un compartiment S3 alerte quelqu’un',
    en: 'Any change of the policy of an S3 bucket alerts someone',
  },
  risk: {
    fr: 'Une ligne de politique ouvre un compartiment à tous, ou en copie les objets ailleurs, en silence.',
    en: 'One line of policy opens a bucket to everyone, or copies its objects elsewhere, in silence.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient les appels qui écrivent la liste d’accès d’un compartiment, et ceux qui écrivent ou suppriment sa politique, ses règles CORS, de cycle de vie et de réplication, puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for the calls that write the ACL of a bucket, and those that write or delete its policy and its CORS, lifecycle and replication rules, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.8'],
    'iso27001-2022': ['A.8.3', 'A.8.9', 'A.8.16'],
    'nist-800-53-r5': ['CM-6(2)', 'SI-4(5)', 'SI-4(12)'],
  },
  attack: ['T1485.001', 'T1530', 'T1537'],
  require: { s3BucketPolicyChangesMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ s3BucketPolicyChangesMonitored: true }],
  fail: [{ s3BucketPolicyChangesMonitored: false }],
};
