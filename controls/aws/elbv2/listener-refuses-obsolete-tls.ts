import { containsNone, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elbv2.listener-refuses-obsolete-tls',
  resource: 'aws.elbv2.listener',
  severity: 'medium',
  title: { fr: 'L’écouteur refuse TLS avant 1.2', en: 'The listener refuses TLS before 1.2' },
  risk: {
    fr: 'Un client poussé vers une version ancienne échange sous des algorithmes que l’on sait casser.',
    en: 'A client pushed to an old version talks under algorithms known to be broken.',
  },
  remedy: {
    fr: 'Choisissez une politique récente, ELBSecurityPolicy-TLS13-1-2-2021-06 ou plus stricte.',
    en: 'Choose a recent policy, ELBSecurityPolicy-TLS13-1-2-2021-06 or stricter.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['2.2.5', '4.2.1'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  when: { protocol: oneOf('HTTPS', 'TLS') },
  require: { tlsProtocols: containsNone('SSLv3', 'TLSv1', 'TLSv1.1') },
});

export const cases: Cases<'aws.elbv2.listener'> = {
  pass: [{ protocol: 'HTTPS', tlsProtocols: ['TLSv1.2', 'TLSv1.3'] }],
  fail: [
    { protocol: 'HTTPS', tlsProtocols: ['TLSv1', 'TLSv1.1', 'TLSv1.2'] },
    { protocol: 'TLS', tlsProtocols: ['TLSv1.1', 'TLSv1.2'] },
  ],
  notApplicable: [{ protocol: 'HTTP', tlsProtocols: [] }],
};
