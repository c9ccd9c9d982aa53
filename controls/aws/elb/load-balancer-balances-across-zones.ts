import { atLeast, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elb.load-balancer-balances-across-zones',
  resource: 'aws.elb.load-balancer',
  severity: 'low',
  title: {
    fr: 'Le répartiteur classique répartit entre les zones',
    en: 'The classic load balancer balances across zones',
  },
  risk: {
    fr: 'Une zone qui a moins d’instances sature pendant que l’autre attend.',
    en: 'A zone with fewer instances is saturated while the other waits.',
  },
  remedy: {
    fr: 'Activez la répartition entre zones.',
    en: 'Turn cross-zone load balancing on.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html',
  },
  maps: { 'iso27001-2022': ['A.8.6', 'A.8.14'], 'nist-800-53-r5': ['CP-10', 'SC-5(2)'] },
  attack: [],
  when: { zones: atLeast(2) },
  require: { balancesAcrossZones: isTrue },
});

export const cases: Cases<'aws.elb.load-balancer'> = {
  pass: [{ zones: 2, balancesAcrossZones: true }],
  fail: [{ zones: 2, balancesAcrossZones: false }],
  notApplicable: [{ zones: 1, balancesAcrossZones: false }],
};
