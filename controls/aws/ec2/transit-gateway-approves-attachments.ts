import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.transit-gateway-approves-attachments',
  resource: 'aws.ec2.transit-gateway',
  severity: 'high',
  title: {
    fr: 'La passerelle de transit n’accepte pas d’elle-même les réseaux d’autres comptes',
    en: 'The transit gateway does not accept networks of other accounts by itself',
  },
  risk: {
    fr: 'Tout compte avec qui elle est partagée branche son réseau sur le vôtre sans que personne ne l’approuve.',
    en: 'Any account that it is shared with plugs its network into yours without anybody’s approval.',
  },
  remedy: {
    fr: 'Désactivez l’acceptation automatique des rattachements partagés et approuvez chacun.',
    en: 'Turn automatic acceptance of shared attachments off and approve each one.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html',
  },
  maps: {
    'anssi-hygiene': ['19', '25'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.2.2'],
    'nist-800-53-r5': ['AC-4', 'CA-3', 'CM-6', 'SC-7'],
  },
  attack: ['T1199'],
  require: { acceptsSharedAttachments: isFalse },
});

export const cases: Cases<'aws.ec2.transit-gateway'> = {
  pass: [{ acceptsSharedAttachments: false }],
  fail: [{ acceptsSharedAttachments: true }],
};
