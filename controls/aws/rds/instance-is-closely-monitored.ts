import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-is-closely-monitored',
  resource: 'aws.rds.instance',
  severity: 'low',
  title: {
    fr: 'L’instance RDS mesure son système d’exploitation',
    en: 'The RDS instance measures its operating system',
  },
  risk: {
    fr: 'Une surcharge, une fuite de mémoire ou un processus inattendu passe inaperçu derrière les moyennes de l’hyperviseur.',
    en: 'An overload, a memory leak or an unexpected process goes unseen behind the averages of the hypervisor.',
  },
  remedy: {
    fr: 'Activez Enhanced Monitoring avec une période de 60 secondes ou moins et le rôle AmazonRDSEnhancedMonitoringRole.',
    en: 'Turn Enhanced Monitoring on with a period of 60 seconds or less and the role AmazonRDSEnhancedMonitoringRole.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html',
  },
  maps: {
    'iso27001-2022': ['A.8.6', 'A.8.16'],
    'nist-800-53-r5': ['AU-6(4)', 'SI-4(2)'],
  },
  attack: [],
  require: { enhancedMonitoringSeconds: oneOf(1, 5, 10, 15, 30, 60) },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ enhancedMonitoringSeconds: 60 }],
  fail: [{ enhancedMonitoringSeconds: 0 }],
};
