import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.vpn-connection-refuses-ikev1',
  resource: 'aws.ec2.vpn-connection',
  severity: 'low',
  title: {
    fr: 'La liaison VPN refuse la version 1 d’IKE',
    en: 'The VPN connection refuses version 1 of IKE',
  },
  risk: {
    fr: 'La version 1, abandonnée, négocie des algorithmes faibles et laisse deviner la clé partagée hors ligne.',
    en: 'Version 1, given up, negotiates weak algorithms and lets the shared key be guessed offline.',
  },
  remedy: {
    fr: 'Limitez les tunnels à ikev2, après l’avoir vérifié sur votre équipement.',
    en: 'Limit the tunnels to ikev2, once your device is known to speak it.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
  },
  maps: {
    'anssi-hygiene': ['21', '25'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'pci-dss-4.0': ['1.2.6', '4.2.1'],
    'nist-800-53-r5': ['AC-17(2)', 'SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1110.002'],
  require: { tunnelsWithIkeV1: equals(0) },
});

export const cases: Cases<'aws.ec2.vpn-connection'> = {
  pass: [{ tunnelsWithIkeV1: 0 }],
  fail: [{ tunnelsWithIkeV1: 2 }],
};
