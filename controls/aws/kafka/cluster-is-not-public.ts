import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kafka.cluster-is-not-public',
  resource: 'aws.kafka.cluster',
  severity: 'high',
  title: {
    fr: 'Le cluster MSK n’est pas joignable d’Internet',
    en: 'The MSK cluster cannot be reached from the internet',
  },
  risk: {
    fr: 'Les courtiers ont des adresses publiques : une règle ou un mot de passe faible suffit à lire les messages.',
    en: 'Brokers have public addresses: one rule or one weak password is enough to read the messages.',
  },
  remedy: {
    fr: 'Désactivez l’accès public et joignez le cluster par peering, PrivateLink multi-VPC ou VPN.',
    en: 'Turn public access off and reach the cluster through peering, multi-VPC PrivateLink or VPN.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.3', 'A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1190'],
  require: { publicAccess: isFalse },
});

export const cases: Cases<'aws.kafka.cluster'> = {
  pass: [{ publicAccess: false }],
  fail: [{ publicAccess: true }],
};
