import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.vpc-changes-raise-alarm',
  resource: 'aws.account',
  severity: 'medium',
  title: {
    fr: 'Toute modification d’un VPC alerte quelqu’un',
    en: 'Any change of a VPC alerts someone',
  },
  risk: {
    fr: 'Un appairage accepté en silence relie un réseau privé à celui d’un tiers.',
    en: 'A peering accepted in silence joins a private network to someone else’s.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient la création, la suppression et les attributs des VPC, et leurs appairages, puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for the creation, deletion and attributes of VPCs, and their peerings, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.14'],
    'iso27001-2022': ['A.8.9', 'A.8.16', 'A.8.20'],
    'nist-800-53-r5': ['CM-6(2)', 'SI-4(5)', 'SI-4(12)'],
  },
  attack: [],
  require: { vpcChangesMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ vpcChangesMonitored: true }],
  fail: [{ vpcChangesMonitored: false }],
};
