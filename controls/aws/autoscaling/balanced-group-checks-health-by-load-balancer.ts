import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.autoscaling.balanced-group-checks-health-by-load-balancer',
  resource: 'aws.autoscaling.group',
  severity: 'low',
  title: {
    fr: 'Le groupe derrière un répartiteur suit ses vérifications d’état',
    en: 'The group behind a load balancer follows its health checks',
  },
  risk: {
    fr: 'Une instance qui tourne mais ne répond plus n’est jamais remplacée.',
    en: 'An instance that runs but no longer answers is never replaced.',
  },
  remedy: {
    fr: 'Ajoutez ELB aux vérifications d’état du groupe, avec un délai de grâce suffisant au démarrage.',
    en: 'Add ELB to the health checks of the group, with a grace period long enough to start.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-elb-healthcheck.html',
  },
  maps: { 'iso27001-2022': ['A.8.14', 'A.8.16'], 'nist-800-53-r5': ['CP-10', 'SC-5(2)', 'SI-13'] },
  attack: [],
  when: { isBalanced: isTrue },
  require: { checksHealthByLoadBalancer: isTrue },
});

export const cases: Cases<'aws.autoscaling.group'> = {
  pass: [{ isBalanced: true, checksHealthByLoadBalancer: true }],
  fail: [{ isBalanced: true, checksHealthByLoadBalancer: false }],
  notApplicable: [{ isBalanced: false, checksHealthByLoadBalancer: false }],
};
