import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.logs.log-group-does-not-keep-events-for-ever',
  resource: 'aws.logs.log-group',
  severity: 'low',
  title: {
    fr: 'Le groupe de journaux ne garde pas ses événements sans fin',
    en: 'The log group does not keep its events for ever',
  },
  risk: {
    fr: 'Chaque octet reçu se paie chaque mois, et des données personnelles restent au-delà de leur durée.',
    en: 'Every byte received is paid for every month, and personal data stays longer than it should.',
  },
  remedy: {
    fr: 'Fixez une durée de rétention, celle que demandent vos obligations.',
    en: 'Set a retention time, the one that your obligations ask for.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
  },
  maps: {
    'iso27001-2022': ['A.8.10', 'A.8.15'],
    'nist-800-53-r5': ['AU-11', 'SI-12'],
  },
  attack: [],
  require: { retentionDays: isSet },
});

export const cases: Cases<'aws.logs.log-group'> = {
  pass: [{ retentionDays: 400 }],
  fail: [{ retentionDays: null }],
};
