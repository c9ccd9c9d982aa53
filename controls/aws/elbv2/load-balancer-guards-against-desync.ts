import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elbv2.load-balancer-guards-against-desync',
  resource: 'aws.elbv2.load-balancer',
  severity: 'medium',
  title: {
    fr: 'Le répartiteur applicatif se garde des requêtes ambiguës',
    en: 'The application load balancer guards against ambiguous requests',
  },
  risk: {
    fr: 'Une requête lue de deux façons glisse la suivante dans la session d’un autre.',
    en: 'A request read in two ways slips the next one into somebody else’s session.',
  },
  remedy: {
    fr: 'Réglez le mode d’atténuation sur defensive ou strictest.',
    en: 'Set the desync mitigation mode to defensive or strictest.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#desync-mitigation-mode',
  },
  maps: {
    'iso27001-2022': ['A.8.20', 'A.8.26'],
    'pci-dss-4.0': ['6.2.4'],
    'nist-800-53-r5': ['SC-7', 'SC-23', 'SI-10'],
  },
  attack: ['T1190'],
  when: { type: equals('application') },
  require: { desyncMitigation: oneOf('defensive', 'strictest') },
});

export const cases: Cases<'aws.elbv2.load-balancer'> = {
  pass: [{ type: 'application', desyncMitigation: 'defensive' }],
  fail: [{ type: 'application', desyncMitigation: 'monitor' }],
  notApplicable: [{ type: 'network', desyncMitigation: 'monitor' }],
};
