import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.distribution-is-behind-waf',
  resource: 'aws.cloudfront.distribution',
  severity: 'medium',
  title: {
    fr: 'Un pare-feu applicatif protège la distribution CloudFront',
    en: 'A web application firewall guards the CloudFront distribution',
  },
  risk: {
    fr: 'Injections, robots et rafales de requêtes arrivent tels quels à l’application.',
    en: 'Injections, bots and bursts of requests reach the application as they are.',
  },
  remedy: {
    fr: 'Rattachez une ACL web AWS WAF de portée CLOUDFRONT, avec au moins les groupes de règles gérés par AWS.',
    en: 'Attach an AWS WAF web ACL of scope CLOUDFRONT, with the rule groups managed by AWS at least.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html',
  },
  maps: {
    'pci-dss-4.0': ['6.4.2'],
    'iso27001-2022': ['A.8.20', 'A.8.26'],
    'nist-800-53-r5': ['SC-7', 'SI-3', 'SI-4'],
  },
  attack: ['T1190', 'T1499'],
  require: { webAcl: isSet },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ webAcl: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/example' }],
  fail: [{ webAcl: null }],
};
