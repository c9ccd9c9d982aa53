import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.guardduty.runtimes-are-watched',
  resource: 'aws.guardduty.region',
  severity: 'low',
  title: {
    fr: 'GuardDuty surveille ce qui s’exécute dans les machines et les conteneurs',
    en: 'GuardDuty watches what runs in machines and containers',
  },
  risk: {
    fr: 'Ce qui se passe dans une machine, un processus étranger ou une élévation de droits, ne paraît dans aucun journal du compte.',
    en: 'What happens inside a machine, a foreign process or a privilege escalation, shows in no log of the account.',
  },
  remedy: {
    fr: 'Activez la surveillance de l’exécution et laissez GuardDuty tenir ses agents. Elle est facturée par processeur.',
    en: 'Turn on Runtime Monitoring and let GuardDuty manage its agents. It is billed by processor.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring.html',
  },
  maps: {
    'iso27001-2022': ['A.8.7', 'A.8.16'],
    'nist-800-53-r5': ['SI-3', 'SI-4'],
    'pci-dss-4.0': ['5.2.1'],
  },
  attack: ['T1059', 'T1610'],
  require: { runtimeMonitoring: isTrue },
  when: { enabled: isTrue },
});

export const cases: Cases<'aws.guardduty.region'> = {
  pass: [{ enabled: true, runtimeMonitoring: true }],
  fail: [{ enabled: true, runtimeMonitoring: false }],
  notApplicable: [{ enabled: false, runtimeMonitoring: false }],
};
