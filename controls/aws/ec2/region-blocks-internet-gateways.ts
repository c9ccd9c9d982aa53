import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.region-blocks-internet-gateways',
  resource: 'aws.ec2.region-settings',
  severity: 'low',
  title: {
    fr: 'La région bloque ce qui entre par les passerelles Internet, sauf exclusions',
    en: 'The region blocks what comes in by internet gateways, but for exclusions',
  },
  risk: {
    fr: 'Un VPC ou un sous-réseau rendu public par erreur est joignable aussitôt.',
    en: 'A VPC or a subnet made public by mistake can be reached at once.',
  },
  remedy: {
    fr: 'Excluez les sous-réseaux qui doivent rester publics, puis activez VPC Block Public Access.',
    en: 'Exclude the subnets that must stay public, then turn VPC Block Public Access on.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.4.1'],
    'nist-800-53-r5': ['AC-4', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1190', 'T1133'],
  require: { internetGatewayTraffic: oneOf('block-bidirectional', 'block-ingress') },
});

export const cases: Cases<'aws.ec2.region-settings'> = {
  pass: [
    { internetGatewayTraffic: 'block-ingress' },
    { internetGatewayTraffic: 'block-bidirectional' },
  ],
  fail: [{ internetGatewayTraffic: 'off' }],
};
