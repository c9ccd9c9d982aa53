import { atLeast, isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ssm.sessions-are-logged',
  resource: 'aws.ssm.region-settings',
  severity: 'medium',
  title: {
    fr: 'Les sessions de Session Manager sont journalisées',
    en: 'Session Manager sessions are logged',
  },
  risk: {
    fr: 'Qui ouvre un terminal sur une machine n’y laisse aucune trace de ses commandes.',
    en: 'Whoever opens a shell on a machine leaves no trace of the commands.',
  },
  remedy: {
    fr: 'Dans les préférences de Session Manager, envoyez les sessions à CloudWatch Logs ou à un compartiment S3.',
    en: 'In the preferences of Session Manager, send sessions to CloudWatch Logs or to an S3 bucket.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'pci-dss-4.0': ['10.2.1.2'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12', 'AU-14'],
  },
  attack: ['T1021.008'],
  when: { managedNodes: atLeast(1) },
  require: { sessionLogs: isNotEmpty },
});

export const cases: Cases<'aws.ssm.region-settings'> = {
  pass: [{ managedNodes: 3, sessionLogs: ['sessions'] }],
  fail: [{ managedNodes: 3, sessionLogs: [] }],
  notApplicable: [{ managedNodes: 0, sessionLogs: [] }],
};
