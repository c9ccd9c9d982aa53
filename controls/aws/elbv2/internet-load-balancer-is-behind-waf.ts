import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elbv2.internet-load-balancer-is-behind-waf',
  resource: 'aws.elbv2.load-balancer',
  severity: 'medium',
  title: {
    fr: 'Le répartiteur applicatif joignable d’Internet est derrière AWS WAF',
    en: 'The application load balancer reached from the internet is behind AWS WAF',
  },
  risk: {
    fr: 'Injections, robots et rafales de requêtes parviennent tels quels à l’application.',
    en: 'Injections, robots and bursts of requests reach the application as they are.',
  },
  remedy: {
    fr: 'Associez une ACL web avec des groupes de règles gérées et une limite de débit ; commencez en mode comptage.',
    en: 'Associate a web ACL with managed rule groups and a rate limit; begin in count mode.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html',
  },
  maps: {
    'anssi-hygiene': ['22'],
    'iso27001-2022': ['A.8.20', 'A.8.26'],
    'pci-dss-4.0': ['6.4.2'],
    'nist-800-53-r5': ['SC-5', 'SC-7', 'SI-4', 'SI-10'],
  },
  attack: ['T1190', 'T1498', 'T1499'],
  when: { type: equals('application'), isInternetFacing: isTrue },
  require: { isBehindWaf: isTrue },
});

export const cases: Cases<'aws.elbv2.load-balancer'> = {
  pass: [{ type: 'application', isInternetFacing: true, isBehindWaf: true }],
  fail: [{ type: 'application', isInternetFacing: true, isBehindWaf: false }],
  notApplicable: [
    { type: 'application', isInternetFacing: false, isBehindWaf: false },
    { type: 'network', isInternetFacing: true, isBehindWaf: false },
  ],
};
