import { lastsAtLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.logs.log-group-keeps-events-for-a-year',
  resource: 'aws.logs.log-group',
  severity: 'low',
  title: {
    fr: 'Le groupe de journaux garde ses événements un an au moins',
    en: 'The log group keeps its events for a year at least',
  },
  risk: {
    fr: 'Une intrusion se découvre souvent des mois après : les journaux du premier jour ont déjà disparu.',
    en: 'An intrusion is often found months later: the logs of its first day are already gone.',
  },
  remedy: {
    fr: 'Fixez la rétention à 365 jours ou plus, ou exportez les événements vers un archivage avant leur fin.',
    en: 'Set the retention to 365 days or more, or export the events to an archive before they end.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
  },
  maps: {
    'iso27001-2022': ['A.5.28', 'A.8.15'],
    'nist-800-53-r5': ['AU-11'],
    'pci-dss-4.0': ['10.5.1'],
  },
  attack: [],
  require: { retentionDays: lastsAtLeast(365) },
});

export const cases: Cases<'aws.logs.log-group'> = {
  pass: [{ retentionDays: 365 }, { retentionDays: null }],
  fail: [{ retentionDays: 364 }, { retentionDays: 1 }],
};
