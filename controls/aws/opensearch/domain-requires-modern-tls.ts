import { isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.opensearch.domain-requires-modern-tls',
  resource: 'aws.opensearch.domain',
  severity: 'high',
  title: {
    fr: 'Le domaine OpenSearch exige HTTPS et TLS 1.2',
    en: 'The OpenSearch domain requires HTTPS and TLS 1.2',
  },
  risk: {
    fr: 'Requêtes, documents et identifiants voyagent en clair ou sous un TLS que l’on sait affaiblir.',
    en: 'Queries, documents and credentials travel in clear, or under a TLS that is known to be weak.',
  },
  remedy: {
    fr: 'Activez EnforceHTTPS et choisissez la politique Policy-Min-TLS-1-2-PFS-2023-10.',
    en: 'Turn EnforceHTTPS on and choose the policy Policy-Min-TLS-1-2-PFS-2023-10.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html',
  },
  maps: {
    'anssi-hygiene': ['18', '21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
    'pci-dss-4.0': ['4.2.1'],
  },
  attack: ['T1040', 'T1557'],
  require: { httpsEnforced: isTrue, minimumTls: oneOf('1.2', '1.3') },
});

export const cases: Cases<'aws.opensearch.domain'> = {
  pass: [{ httpsEnforced: true, minimumTls: '1.2' }],
  fail: [
    { httpsEnforced: false, minimumTls: '1.2' },
    { httpsEnforced: true, minimumTls: '1.0' },
  ],
};
