import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elbv2.target-group-is-used',
  resource: 'aws.elbv2.target-group',
  severity: 'low',
  title: {
    fr: 'Le groupe de cibles sert à un répartiteur de charge',
    en: 'The target group serves a load balancer',
  },
  risk: {
    fr: 'Un groupe oublié garde des machines et des sondes que nul ne relit.',
    en: 'A forgotten group keeps machines and probes that nobody reads again.',
  },
  remedy: {
    fr: 'Rattachez le groupe à un écouteur, ou supprimez-le.',
    en: 'Attach the group to a listener, or delete it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/delete-target-group.html',
  },
  maps: { 'iso27001-2022': ['A.5.9'], 'nist-800-53-r5': ['CM-7', 'CM-8'] },
  attack: [],
  require: { loadBalancers: atLeast(1) },
});

export const cases: Cases<'aws.elbv2.target-group'> = {
  pass: [{ loadBalancers: 1 }],
  fail: [{ loadBalancers: 0 }],
};
