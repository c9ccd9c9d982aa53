import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.route-table-changes-raise-alarm',
  resource: 'aws.account',
  severity: 'medium',
  title: {
    fr: 'Toute modification d’une table de routage alerte quelqu’un',
    en: 'Any change of a route table alerts someone',
  },
  risk: {
    fr: 'Une route déviée en silence expose un sous-réseau, ou fait passer ses paquets chez un tiers.',
    en: 'A route changed in silence exposes a subnet, or sends its packets by way of someone else.',
  },
  remedy: {
    fr: 'Sur le groupe de journaux d’une piste multirégion, créez un filtre de métrique qui retient la création, le remplacement et la suppression des routes et de leurs tables, puis une alarme vers une rubrique SNS qui a au moins un abonné confirmé.',
    en: 'On the log group of a multi-Region trail, create a metric filter for the creation, replacement and deletion of routes and their tables, then an alarm to an SNS topic with a confirmed subscriber.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.13'],
    'iso27001-2022': ['A.8.9', 'A.8.16', 'A.8.20'],
    'nis2-art21': ['21.2.b'],
    'secnumcloud-3.2': ['12.9'],
    'nist-800-53-r5': ['CM-6(2)', 'SI-4(5)', 'SI-4(12)'],
  },
  attack: [],
  require: { routeTableChangesMonitored: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ routeTableChangesMonitored: true }],
  fail: [{ routeTableChangesMonitored: false }],
};
