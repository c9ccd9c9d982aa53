import { isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elbv2.load-balancer-balances-across-zones',
  resource: 'aws.elbv2.load-balancer',
  severity: 'low',
  title: {
    fr: 'Le répartiteur réseau ou de passerelle répartit entre les zones',
    en: 'The network or gateway load balancer balances across zones',
  },
  risk: {
    fr: 'Une zone qui a moins de cibles sature, ou n’en a plus aucune, pendant que l’autre attend.',
    en: 'A zone with fewer targets is saturated, or has none left, while the other waits.',
  },
  remedy: {
    fr: 'Activez la répartition entre zones ; les échanges d’une zone à l’autre sont facturés.',
    en: 'Turn cross-zone load balancing on; traffic from one zone to another is billed.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html',
  },
  maps: { 'iso27001-2022': ['A.8.6', 'A.8.14'], 'nist-800-53-r5': ['CP-10', 'SC-5(2)'] },
  attack: [],
  when: { type: oneOf('network', 'gateway') },
  require: { balancesAcrossZones: isTrue },
});

export const cases: Cases<'aws.elbv2.load-balancer'> = {
  pass: [{ type: 'network', balancesAcrossZones: true }],
  fail: [{ type: 'network', balancesAcrossZones: false }],
  notApplicable: [{ type: 'application', balancesAcrossZones: true }],
};
