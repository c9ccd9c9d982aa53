import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.athena.workgroup-publishes-metrics',
  resource: 'aws.athena.workgroup',
  severity: 'low',
  title: {
    fr: 'Le groupe de travail Athena publie ses mesures',
    en: 'The Athena workgroup publishes its metrics',
  },
  risk: {
    fr: 'Une extraction massive de données, ou une dépense qui s’emballe, ne déclenche aucune alarme.',
    en: 'A massive extraction of data, or a runaway cost, sets off no alarm.',
  },
  remedy: {
    fr: 'Activez PublishCloudWatchMetricsEnabled et posez une alarme sur ProcessedBytes.',
    en: 'Turn PublishCloudWatchMetricsEnabled on and set an alarm on ProcessedBytes.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/athena/latest/ug/query-metrics-viewing.html',
  },
  maps: {
    'iso27001-2022': ['A.8.6', 'A.8.16'],
    'nist-800-53-r5': ['AU-12', 'SI-4'],
  },
  attack: [],
  when: { enabled: isTrue },
  require: { publishesMetrics: isTrue },
});

export const cases: Cases<'aws.athena.workgroup'> = {
  pass: [{ enabled: true, publishesMetrics: true }],
  fail: [{ enabled: true, publishesMetrics: false }],
  notApplicable: [{ enabled: false, publishesMetrics: false }],
};
