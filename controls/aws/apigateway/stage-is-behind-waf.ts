import { isFalse, isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigateway.stage-is-behind-waf',
  resource: 'aws.apigateway.stage',
  severity: 'medium',
  title: {
    fr: 'Un pare-feu applicatif protège l’étape de l’API REST',
    en: 'A web application firewall guards the REST API stage',
  },
  risk: {
    fr: 'Injections, robots et rafales de requêtes arrivent tels quels à l’API.',
    en: 'Injections, bots and bursts of requests reach the API as they are.',
  },
  remedy: {
    fr: 'Associez une ACL web AWS WAF régionale à l’étape.',
    en: 'Associate a regional AWS WAF web ACL with the stage.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html',
  },
  maps: {
    'pci-dss-4.0': ['6.4.2'],
    'iso27001-2022': ['A.8.20', 'A.8.26'],
    'nist-800-53-r5': ['SC-7', 'SI-3', 'SI-4'],
  },
  attack: ['T1190', 'T1499'],
  when: { isPrivate: isFalse },
  require: { webAcl: isSet },
});

export const cases: Cases<'aws.apigateway.stage'> = {
  pass: [
    {
      isPrivate: false,
      webAcl: 'arn:aws:wafv2:eu-west-3:111122223333:regional/webacl/api/example',
    },
  ],
  fail: [{ isPrivate: false, webAcl: null }],
  notApplicable: [{ isPrivate: true, webAcl: null }],
};
