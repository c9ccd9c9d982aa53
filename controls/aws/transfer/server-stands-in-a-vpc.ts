import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.transfer.server-stands-in-a-vpc',
  resource: 'aws.transfer.server',
  severity: 'low',
  title: {
    fr: 'Le serveur Transfer est dans un VPC, derrière des groupes de sécurité',
    en: 'The Transfer server stands in a VPC, behind security groups',
  },
  risk: {
    fr: 'Sur un point d’accès public, toute la planète essaie des mots de passe : aucun filtre d’adresses n’est possible.',
    en: 'On a public endpoint the whole planet tries passwords: no filter of addresses is possible.',
  },
  remedy: {
    fr: 'Passez le serveur en point d’accès VPC, avec une adresse Elastic et un groupe de sécurité qui liste vos partenaires.',
    en: 'Move the server to a VPC endpoint, with an Elastic address and a security group that lists your partners.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html',
  },
  maps: {
    'anssi-hygiene': ['23', '25'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
    'pci-dss-4.0': ['1.3.1'],
  },
  attack: ['T1110', 'T1133'],
  require: { endpoint: oneOf('VPC', 'VPC_ENDPOINT') },
});

export const cases: Cases<'aws.transfer.server'> = {
  pass: [{ endpoint: 'VPC' }, { endpoint: 'VPC_ENDPOINT' }],
  fail: [{ endpoint: 'PUBLIC' }],
};
