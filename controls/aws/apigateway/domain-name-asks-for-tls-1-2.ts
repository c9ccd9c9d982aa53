import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigateway.domain-name-asks-for-tls-1-2',
  resource: 'aws.apigateway.domain-name',
  severity: 'medium',
  title: {
    fr: 'Le domaine d’API Gateway demande TLS 1.2',
    en: 'The API Gateway domain name asks for TLS 1.2',
  },
  risk: {
    fr: 'TLS 1.0 et 1.1 ont des faiblesses connues et ne sont plus maintenus.',
    en: 'TLS 1.0 and 1.1 have known weaknesses and are no longer maintained.',
  },
  remedy: {
    fr: 'Réglez la politique de sécurité du domaine sur TLS_1_2 ou une politique TLS 1.3.',
    en: 'Set the security policy of the domain name to TLS_1_2 or to a policy of TLS 1.3.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'pci-dss-4.0': ['4.2.1'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
  },
  attack: ['T1557'],
  require: { acceptsOldTls: isFalse },
});

export const cases: Cases<'aws.apigateway.domain-name'> = {
  pass: [{ acceptsOldTls: false }],
  fail: [{ acceptsOldTls: true }],
};
