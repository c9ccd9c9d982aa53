import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.failed-sign-ins-raise-alarm',
  resource: 'aws.account',
  severity: 'low',
  title: {
    fr: 'Un échec de connexion à la console alerte quelqu’un',
    en: 'A failed console sign-in alerts someone',
  },
  risk: {
    fr: 'Les essais de mots de passe se suivent sans que personne les compte.',
    en: 'Passwords are tried one after the other, and nobody counts.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient les événements ConsoleLogin dont errorMessage vaut « Failed authentication », puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for ConsoleLogin events whose errorMessage is “Failed authentication”, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.6'],
    'iso27001-2022': ['A.8.5', 'A.8.16'],
    'nist-800-53-r5': ['AC-7', 'AU-6', 'SI-4(5)', 'SI-4(12)'],
    'pci-dss-4.0': ['10.2.1.4'],
  },
  attack: ['T1110'],
  require: { failedSignInsMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ failedSignInsMonitored: true }],
  fail: [{ failedSignInsMonitored: false }],
};
