import { contains, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elbv2.listener-speaks-tls-1-3',
  resource: 'aws.elbv2.listener',
  severity: 'low',
  title: { fr: 'L’écouteur parle TLS 1.3', en: 'The listener speaks TLS 1.3' },
  risk: {
    fr: 'La version 1.2 laisse voir le certificat, demande un aller-retour de plus et n’a pas d’échange de clés résistant aux calculateurs quantiques.',
    en: 'Version 1.2 shows the certificate, takes one more round trip and has no key exchange that withstands quantum computers.',
  },
  remedy: {
    fr: 'Choisissez une politique dont le nom porte TLS13.',
    en: 'Choose a policy that has TLS13 in its name.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040'],
  when: { protocol: oneOf('HTTPS', 'TLS') },
  require: { tlsProtocols: contains('TLSv1.3') },
});

export const cases: Cases<'aws.elbv2.listener'> = {
  pass: [{ protocol: 'HTTPS', tlsProtocols: ['TLSv1.2', 'TLSv1.3'] }],
  fail: [{ protocol: 'HTTPS', tlsProtocols: ['TLSv1.2'] }],
  notApplicable: [{ protocol: 'TCP', tlsProtocols: [] }],
};
