import { containsNone } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.networkfirewall.policy-lets-no-packet-through-unread',
  resource: 'aws.networkfirewall.policy',
  severity: 'medium',
  title: {
    fr: 'La politique ne laisse passer aucun paquet sans l’examiner',
    en: 'The policy lets no packet through unread',
  },
  risk: {
    fr: 'Un paquet qu’aucune règle sans état ne nomme traverse le pare-feu sans qu’il le regarde.',
    en: 'A packet that no stateless rule names crosses the firewall without a look.',
  },
  remedy: {
    fr: 'Réglez l’action par défaut des paquets sur aws:forward_to_sfe ou aws:drop.',
    en: 'Set the default action for packets to aws:forward_to_sfe or aws:drop.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateless-default-actions.html',
  },
  maps: {
    'anssi-hygiene': ['22'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.3.1', '1.4.1'],
    'nist-800-53-r5': ['AC-4', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1048'],
  require: { packetActions: containsNone('aws:pass') },
});

export const cases: Cases<'aws.networkfirewall.policy'> = {
  pass: [{ packetActions: ['aws:forward_to_sfe'] }, { packetActions: ['aws:drop'] }],
  fail: [{ packetActions: ['aws:pass'] }],
};
