import { containsOneOf, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.networkfirewall.policy-drops-unnamed-flows',
  resource: 'aws.networkfirewall.policy',
  severity: 'medium',
  title: {
    fr: 'En ordre strict, la politique bloque les flux qu’aucune règle ne nomme',
    en: 'In strict order, the policy drops flows that no rule names',
  },
  risk: {
    fr: 'Ce que personne n’a prévu passe : le pare-feu n’est qu’une liste de refus.',
    en: 'What nobody foresaw goes through: the firewall is a list of refusals and no more.',
  },
  remedy: {
    fr: 'Choisissez Drop established ou Drop all, avec Alert, après une période d’observation.',
    en: 'Choose Drop established or Drop all, with Alert, after a time of watching.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/suricata-rule-evaluation-order.html',
  },
  maps: {
    'anssi-hygiene': ['22'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.3.2', '1.4.1'],
    'nist-800-53-r5': ['AC-4', 'CM-7', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1048'],
  when: { ruleOrder: equals('STRICT_ORDER') },
  require: {
    statefulActions: containsOneOf(
      'aws:drop_strict',
      'aws:drop_established',
      'aws:drop_established_app_layer',
    ),
  },
});

export const cases: Cases<'aws.networkfirewall.policy'> = {
  pass: [
    {
      ruleOrder: 'STRICT_ORDER',
      statefulActions: ['aws:drop_established', 'aws:alert_established'],
    },
  ],
  fail: [
    { ruleOrder: 'STRICT_ORDER', statefulActions: [] },
    { ruleOrder: 'STRICT_ORDER', statefulActions: ['aws:alert_strict'] },
  ],
  notApplicable: [{ ruleOrder: 'DEFAULT_ACTION_ORDER', statefulActions: [] }],
};
