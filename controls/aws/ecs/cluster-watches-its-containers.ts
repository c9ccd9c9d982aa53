import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.cluster-watches-its-containers',
  resource: 'aws.ecs.cluster',
  severity: 'low',
  title: {
    fr: 'Le cluster ECS mesure l’activité de ses conteneurs',
    en: 'The ECS cluster measures what its containers do',
  },
  risk: {
    fr: 'Sans mesures par tâche, une fuite de mémoire, une panne ou un mineur de cryptomonnaie ne se voient que sur la facture.',
    en: 'Without measures for each task, a memory leak, a failure or a coin miner shows on the bill only.',
  },
  remedy: {
    fr: 'Activez Container Insights sur le cluster, puis posez des alarmes sur les tâches qui comptent.',
    en: 'Turn Container Insights on for the cluster, then set alarms on the tasks that matter.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html',
  },
  maps: {
    'iso27001-2022': ['A.8.6', 'A.8.16'],
    'nist-800-53-r5': ['SI-4', 'AU-12'],
  },
  attack: ['T1496'],
  require: { containerInsights: oneOf('enabled', 'enhanced') },
});

export const cases: Cases<'aws.ecs.cluster'> = {
  pass: [{ containerInsights: 'enabled' }, { containerInsights: 'enhanced' }],
  fail: [{ containerInsights: 'disabled' }],
};
