import { atMost, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ssm.secret-parameter-changes',
  resource: 'aws.ssm.parameter',
  severity: 'low',
  title: {
    fr: 'Le paramètre chiffré a changé depuis moins d’un an',
    en: 'The encrypted parameter has changed within a year',
  },
  risk: {
    fr: 'Un secret que personne ne change survit à ceux qui l’ont connu.',
    en: 'A secret that nobody changes outlives those who have known it.',
  },
  remedy: {
    fr: 'Changez le secret et sa valeur, ou portez-le dans Secrets Manager, qui le renouvelle.',
    en: 'Change the secret and its value, or move it to Secrets Manager, which rotates it.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html',
  },
  maps: {
    'pci-dss-4.0': ['8.6.3'],
    'iso27001-2022': ['A.5.17'],
    'nist-800-53-r5': ['IA-5', 'IA-5(1)'],
  },
  attack: ['T1552'],
  when: { type: equals('SecureString') },
  require: { unchangedDays: atMost(365) },
});

export const cases: Cases<'aws.ssm.parameter'> = {
  pass: [{ type: 'SecureString', unchangedDays: 30 }],
  fail: [{ type: 'SecureString', unchangedDays: 800 }],
  notApplicable: [{ type: 'String', unchangedDays: 800 }],
};
