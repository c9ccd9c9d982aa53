import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elbv2.target-group-speaks-https',
  resource: 'aws.elbv2.target-group',
  severity: 'low',
  title: {
    fr: 'Le répartiteur applicatif parle HTTPS à ses cibles',
    en: 'The application load balancer speaks HTTPS to its targets',
  },
  risk: {
    fr: 'Dans le VPC, qui prend une machine ou un réseau lit ce que le répartiteur venait de déchiffrer.',
    en: 'Inside the VPC, whoever takes a machine or a network reads what the load balancer has just decrypted.',
  },
  remedy: {
    fr: 'Donnez un certificat aux cibles, même auto-signé, et passez le groupe à HTTPS.',
    en: 'Give the targets a certificate, even self-signed, and move the group to HTTPS.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)'],
  },
  attack: ['T1040'],
  when: { protocol: oneOf('HTTP', 'HTTPS') },
  require: { protocol: equals('HTTPS') },
});

export const cases: Cases<'aws.elbv2.target-group'> = {
  pass: [{ protocol: 'HTTPS' }],
  fail: [{ protocol: 'HTTP' }],
  notApplicable: [{ protocol: 'TCP' }, { protocol: null }],
};
