import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudtrail.trail-records-unusual-activity',
  resource: 'aws.cloudtrail.trail',
  severity: 'low',
  title: {
    fr: 'La piste CloudTrail relève les activités inhabituelles',
    en: 'The CloudTrail trail records unusual activity',
  },
  risk: {
    fr: 'Une rafale d’appels d’écriture ou d’erreurs passe inaperçue parmi des millions d’événements.',
    en: 'A burst of write calls or of errors goes unnoticed among millions of events.',
  },
  remedy: {
    fr: 'Activez CloudTrail Insights sur la piste, pour le taux d’appels et le taux d’erreurs. Ces événements sont facturés.',
    en: 'Turn on CloudTrail Insights on the trail, for call rate and error rate. These events are billed.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['AU-6', 'SI-4(2)'],
    'pci-dss-4.0': ['10.4.1.1'],
  },
  attack: ['T1580'],
  require: { unusualActivityRecorded: isTrue },
  when: { logging: isTrue },
});

export const cases: Cases<'aws.cloudtrail.trail'> = {
  pass: [{ logging: true, unusualActivityRecorded: true }],
  fail: [{ logging: true, unusualActivityRecorded: false }],
  notApplicable: [{ logging: false, unusualActivityRecorded: false }],
};
