import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.transfer.server-refuses-weak-algorithms',
  resource: 'aws.transfer.server',
  severity: 'medium',
  title: {
    fr: 'Le serveur Transfer refuse les algorithmes affaiblis',
    en: 'The Transfer server refuses weakened algorithms',
  },
  risk: {
    fr: 'Un client ancien, ou un intermédiaire qui force la négociation, obtient un canal bâti sur SHA-1 ou sur un chiffre cassé.',
    en: 'An old client, or someone in the middle who bends the negotiation, gets a channel built on SHA-1 or on a broken cipher.',
  },
  remedy: {
    fr: 'Passez le serveur à une politique de sécurité récente, après avoir prévenu les partenaires.',
    en: 'Move the server to a recent security policy, once partners are told.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'pci-dss-4.0': ['2.2.7', '4.2.1'],
  },
  attack: ['T1557'],
  require: { weakAlgorithms: isEmpty },
});

export const cases: Cases<'aws.transfer.server'> = {
  pass: [{ weakAlgorithms: [] }],
  fail: [{ weakAlgorithms: ['hmac-sha1'] }],
};
