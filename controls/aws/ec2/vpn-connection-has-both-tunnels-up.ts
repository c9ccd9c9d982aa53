import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.vpn-connection-has-both-tunnels-up',
  resource: 'aws.ec2.vpn-connection',
  severity: 'medium',
  title: {
    fr: 'Les deux tunnels de la liaison VPN sont montés',
    en: 'Both tunnels of the VPN connection are up',
  },
  risk: {
    fr: 'Quand AWS entretient le tunnel qui reste, la liaison tombe.',
    en: 'When AWS maintains the tunnel that is left, the link goes down.',
  },
  remedy: {
    fr: 'Configurez le second tunnel sur votre équipement et vérifiez la bascule.',
    en: 'Set up the second tunnel on your device and check that it takes over.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
  },
  maps: {
    'anssi-hygiene': ['25'],
    'iso27001-2022': ['A.8.14'],
    'nist-800-53-r5': ['CP-8(2)', 'CP-10', 'SI-13(5)'],
  },
  attack: [],
  require: { tunnelsUp: atLeast(2) },
});

export const cases: Cases<'aws.ec2.vpn-connection'> = {
  pass: [{ tunnelsUp: 2 }],
  fail: [{ tunnelsUp: 1 }, { tunnelsUp: 0 }],
};
