import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.iam-policy-changes-raise-alarm',
  resource: 'aws.account',
  severity: 'medium',
  title: {
    fr: 'Toute modification d’une politique IAM alerte quelqu’un',
    en: 'Any change of an IAM policy alerts someone',
  },
  risk: {
    fr: 'Un intrus s’attribue des droits, ou en ôte aux autres, sans que personne l’apprenne.',
    en: 'An intruder gains rights, or takes them from others, and nobody learns of it.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient les seize appels qui créent, suppriment, écrivent, attachent ou détachent une politique, puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for the sixteen calls that create, delete, write, attach or detach a policy, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.4'],
    'iso27001-2022': ['A.8.2', 'A.8.16'],
    'nis2-art21': ['21.2.b'],
    'secnumcloud-3.2': ['12.9'],
    'nist-800-53-r5': ['AC-6(9)', 'SI-4(5)', 'SI-4(12)'],
  },
  attack: ['T1098.003'],
  require: { iamPolicyChangesMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ iamPolicyChangesMonitored: true }],
  fail: [{ iamPolicyChangesMonitored: false }],
};
