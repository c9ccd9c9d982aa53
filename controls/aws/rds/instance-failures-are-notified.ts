import { atLeast, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-failures-are-notified',
  resource: 'aws.rds.region-settings',
  severity: 'low',
  title: {
    fr: 'Les pannes des instances RDS sont signalées à quelqu’un',
    en: 'Failures of RDS instances are brought to someone',
  },
  risk: {
    fr: 'Une instance tombée en panne n’est remarquée que par les utilisateurs de l’application.',
    en: 'An instance that has failed is noticed only by the users of the application.',
  },
  remedy: {
    fr: 'Créez un abonnement aux événements RDS de type db-instance, catégorie failure, vers une rubrique SNS que l’équipe lit.',
    en: 'Create an RDS event subscription of type db-instance, category failure, to an SNS topic that the team reads.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['CP-10', 'IR-4', 'SI-4(5)'],
  },
  attack: [],
  when: { instances: atLeast(1) },
  require: { instanceFailuresNotified: isTrue },
});

export const cases: Cases<'aws.rds.region-settings'> = {
  pass: [{ instances: 2, instanceFailuresNotified: true }],
  fail: [{ instances: 2, instanceFailuresNotified: false }],
  notApplicable: [{ instances: 0, instanceFailuresNotified: false }],
};
