import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.network-acl-changes-raise-alarm',
  resource: 'aws.account',
  severity: 'medium',
  title: {
    fr: 'Toute modification d’une liste de contrôle réseau alerte quelqu’un',
    en: 'Any change of a network ACL alerts someone',
  },
  risk: {
    fr: 'Une entrée ajoutée en silence rouvre un sous-réseau que l’on croyait fermé.',
    en: 'An entry added in silence reopens a subnet thought to be closed.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient la création, la suppression et les entrées des listes de contrôle réseau, puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for the creation, deletion and entries of network ACLs, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.11'],
    'iso27001-2022': ['A.8.9', 'A.8.16', 'A.8.20'],
    'nis2-art21': ['21.2.b'],
    'secnumcloud-3.2': ['12.9'],
    'nist-800-53-r5': ['CM-6(2)', 'SI-4(5)', 'SI-4(12)'],
  },
  attack: ['T1686.001'],
  require: { networkAclChangesMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ networkAclChangesMonitored: true }],
  fail: [{ networkAclChangesMonitored: false }],
};
