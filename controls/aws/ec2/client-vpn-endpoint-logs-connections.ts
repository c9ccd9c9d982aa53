import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.client-vpn-endpoint-logs-connections',
  resource: 'aws.ec2.client-vpn-endpoint',
  severity: 'medium',
  title: {
    fr: 'Le point d’accès Client VPN journalise les connexions',
    en: 'The Client VPN endpoint logs connections',
  },
  risk: {
    fr: 'Nul ne sait qui est entré dans le réseau, ni quand, ni d’où.',
    en: 'Nobody knows who came into the network, nor when, nor from where.',
  },
  remedy: {
    fr: 'Activez la journalisation des connexions vers CloudWatch Logs.',
    en: 'Turn connection logging to CloudWatch Logs on.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-logging.html',
  },
  maps: {
    'anssi-hygiene': ['32', '36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AC-17(1)', 'AU-2', 'AU-12'],
  },
  attack: ['T1133', 'T1078'],
  require: { logsConnections: isTrue },
});

export const cases: Cases<'aws.ec2.client-vpn-endpoint'> = {
  pass: [{ logsConnections: true }],
  fail: [{ logsConnections: false }],
};
