import { contains } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.eks.cluster-logs-its-control-plane',
  resource: 'aws.eks.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster EKS garde tous les journaux de son plan de contrôle',
    en: 'The EKS cluster keeps all logs of its control plane',
  },
  risk: {
    fr: 'Sans journal d’audit ni d’authentification, rien ne dit qui est entré dans le cluster ni ce qu’il y a changé.',
    en: 'Without audit and authenticator logs, nothing tells who got into the cluster and what was changed there.',
  },
  remedy: {
    fr: 'Activez les cinq journaux et fixez une durée de conservation au groupe de journaux.',
    en: 'Turn the five logs on, and set a retention on the log group.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'pci-dss-4.0': ['10.2.1'],
  },
  attack: ['T1562.008'],
  require: { logs: contains('api', 'audit', 'authenticator', 'controllerManager', 'scheduler') },
});

export const cases: Cases<'aws.eks.cluster'> = {
  pass: [{ logs: ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] }],
  fail: [{ logs: ['api', 'audit'] }, { logs: [] }],
};
