import { containsNone } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.networkfirewall.policy-lets-no-fragment-through-unread',
  resource: 'aws.networkfirewall.policy',
  severity: 'medium',
  title: {
    fr: 'La politique ne laisse passer aucun fragment sans l’examiner',
    en: 'The policy lets no fragment through unread',
  },
  risk: {
    fr: 'Découper ses paquets suffit à passer sous les règles.',
    en: 'Cutting packets into pieces is enough to pass under the rules.',
  },
  remedy: {
    fr: 'Réglez l’action par défaut des fragments sur aws:forward_to_sfe ou aws:drop.',
    en: 'Set the default action for fragments to aws:forward_to_sfe or aws:drop.',
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
  require: { fragmentActions: containsNone('aws:pass') },
});

export const cases: Cases<'aws.networkfirewall.policy'> = {
  pass: [{ fragmentActions: ['aws:drop'] }],
  fail: [{ fragmentActions: ['aws:pass'] }],
};
