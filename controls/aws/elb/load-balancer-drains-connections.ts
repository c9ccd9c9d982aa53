import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elb.load-balancer-drains-connections',
  resource: 'aws.elb.load-balancer',
  severity: 'low',
  title: {
    fr: 'Le répartiteur classique laisse finir les connexions en cours',
    en: 'The classic load balancer lets connections finish',
  },
  risk: {
    fr: 'Retirer une instance, ou la perdre, coupe les requêtes en cours.',
    en: 'Taking an instance out, or losing it, cuts requests under way.',
  },
  remedy: {
    fr: 'Activez le drainage des connexions.',
    en: 'Turn connection draining on.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html',
  },
  maps: { 'iso27001-2022': ['A.8.14'], 'nist-800-53-r5': ['CP-10', 'SI-13'] },
  attack: [],
  require: { drainsConnections: isTrue },
});

export const cases: Cases<'aws.elb.load-balancer'> = {
  pass: [{ drainsConnections: true }],
  fail: [{ drainsConnections: false }],
};
