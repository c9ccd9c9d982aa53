import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.organizations-changes-raise-alarm',
  resource: 'aws.account',
  severity: 'medium',
  title: {
    fr: 'Toute modification de l’organisation AWS alerte quelqu’un',
    en: 'Any change of the AWS organization alerts someone',
  },
  risk: {
    fr: 'Un compte qui quitte l’organisation, ou une politique de contrôle détachée, et toutes ses limites tombent.',
    en: 'An account leaves the organization, or a control policy is detached, and all its limits fall.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient les appels d’organizations.amazonaws.com qui créent, invitent, déplacent ou retirent un compte, et qui écrivent, attachent ou détachent une politique, puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for the calls of organizations.amazonaws.com that create, invite, move or remove an account, and that write, attach or detach a policy, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.15'],
    'iso27001-2022': ['A.8.2', 'A.8.9', 'A.8.16'],
    'nist-800-53-r5': ['AC-2(12)', 'CM-6(2)', 'SI-4(5)', 'SI-4(12)'],
  },
  attack: ['T1484', 'T1666'],
  require: { organizationsChangesMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ organizationsChangesMonitored: true }],
  fail: [{ organizationsChangesMonitored: false }],
};
