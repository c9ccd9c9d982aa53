import { equals, isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.appsync.api-is-behind-waf',
  resource: 'aws.appsync.graphql-api',
  severity: 'medium',
  title: {
    fr: 'Un pare-feu applicatif protège l’API AppSync',
    en: 'A web application firewall guards the AppSync API',
  },
  risk: {
    fr: 'Requêtes coûteuses, robots et rafales arrivent tels quels aux résolveurs.',
    en: 'Costly queries, bots and bursts reach the resolvers as they are.',
  },
  remedy: {
    fr: 'Associez une ACL web AWS WAF à l’API, avec une règle de débit.',
    en: 'Associate an AWS WAF web ACL with the API, with a rate-based rule.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html',
  },
  maps: {
    'pci-dss-4.0': ['6.4.2'],
    'iso27001-2022': ['A.8.20', 'A.8.26'],
    'nist-800-53-r5': ['SC-7', 'SI-3', 'SI-4'],
  },
  attack: ['T1190', 'T1499'],
  when: { visibility: equals('GLOBAL') },
  require: { webAcl: isSet },
});

export const cases: Cases<'aws.appsync.graphql-api'> = {
  pass: [
    {
      visibility: 'GLOBAL',
      webAcl: 'arn:aws:wafv2:eu-west-3:111122223333:regional/webacl/api/example',
    },
  ],
  fail: [{ visibility: 'GLOBAL', webAcl: null }],
  notApplicable: [{ visibility: 'PRIVATE', webAcl: null }],
};
