import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.vpn-connection-logs-tunnels',
  resource: 'aws.ec2.vpn-connection',
  severity: 'low',
  title: {
    fr: 'Les deux tunnels de la liaison VPN sont journalisés',
    en: 'Both tunnels of the VPN connection are logged',
  },
  risk: {
    fr: 'Une négociation forcée ou un tunnel qui retombe sans cesse ne laisse pas de trace.',
    en: 'A negotiation that is forced, or a tunnel that keeps falling, leaves no trace.',
  },
  remedy: {
    fr: 'Activez les journaux de tunnel vers CloudWatch Logs.',
    en: 'Turn tunnel logs to CloudWatch Logs on.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-logs.html',
  },
  maps: {
    'anssi-hygiene': ['25.R', '36'],
    'iso27001-2022': ['A.8.15'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-12', 'AC-17(1)'],
  },
  attack: [],
  require: { tunnelsWithLogs: atLeast(2) },
});

export const cases: Cases<'aws.ec2.vpn-connection'> = {
  pass: [{ tunnelsWithLogs: 2 }],
  fail: [{ tunnelsWithLogs: 1 }],
};
