import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.networkfirewall.policy-has-rules',
  resource: 'aws.networkfirewall.policy',
  severity: 'high',
  title: {
    fr: 'La politique a au moins un groupe de règles',
    en: 'The policy has at least one rule group',
  },
  risk: {
    fr: 'Un pare-feu sans règle ne reconnaît aucun trafic malveillant : il rassure sans protéger.',
    en: 'A firewall without rules recognises no malicious traffic: it reassures without protecting.',
  },
  remedy: {
    fr: 'Ajoutez les groupes de règles gérés par AWS, puis les vôtres.',
    en: 'Add the rule groups managed by AWS, then your own.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/nwfw-managed-rule-groups.html',
  },
  maps: {
    'anssi-hygiene': ['22'],
    'iso27001-2022': ['A.8.20'],
    'pci-dss-4.0': ['1.2.1', '1.4.1'],
    'nist-800-53-r5': ['AC-4', 'SC-7', 'SI-4'],
  },
  attack: ['T1048', 'T1190'],
  require: { ruleGroups: atLeast(1) },
});

export const cases: Cases<'aws.networkfirewall.policy'> = {
  pass: [{ ruleGroups: 1 }],
  fail: [{ ruleGroups: 0 }],
};
