import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.sign-ins-without-mfa-raise-alarm',
  resource: 'aws.account',
  severity: 'medium',
  title: {
    fr: 'Une connexion à la console sans second facteur alerte quelqu’un',
    en: 'A console sign-in without a second factor alerts someone',
  },
  risk: {
    fr: 'Un mot de passe volé suffit à entrer, et l’entrée ressemble à celle de son titulaire.',
    en: 'A stolen password is enough to come in, and the entry looks like its owner’s.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient les événements ConsoleLogin réussis d’utilisateurs IAM où additionalEventData.MFAUsed ne vaut pas Yes, puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for successful ConsoleLogin events of IAM users where additionalEventData.MFAUsed is not Yes, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.2'],
    'iso27001-2022': ['A.8.5', 'A.8.16'],
    'nist-800-53-r5': ['AC-2(12)', 'IA-2(1)', 'SI-4(5)', 'SI-4(12)'],
  },
  attack: ['T1078.004'],
  require: { signInsWithoutMfaMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ signInsWithoutMfaMonitored: true }],
  fail: [{ signInsWithoutMfaMonitored: false }],
};
