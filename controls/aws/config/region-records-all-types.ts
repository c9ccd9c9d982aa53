import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.config.region-records-all-types',
  resource: 'aws.config.region',
  severity: 'low',
  title: {
    fr: 'AWS Config enregistre tous les types de ressources de la région',
    en: 'AWS Config records all types of resources of the Region',
  },
  risk: {
    fr: 'Un type laissé de côté, ou venu depuis, change sans trace.',
    en: 'A type that was left out, or has come since, changes without a trace.',
  },
  remedy: {
    fr: 'Choisissez la stratégie qui enregistre tous les types, ceux à venir compris.',
    en: 'Choose the strategy that records all types, those to come included.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html',
  },
  maps: {
    'cis-aws-6.0.0': ['4.3'],
    'iso27001-2022': ['A.5.9', 'A.8.9'],
    'nist-800-53-r5': ['CM-6(1)', 'CM-8(2)'],
  },
  attack: [],
  require: { allTypesRecorded: isTrue },
  when: { recording: isTrue },
});

export const cases: Cases<'aws.config.region'> = {
  pass: [{ recording: true, allTypesRecorded: true }],
  fail: [{ recording: true, allTypesRecorded: false }],
  notApplicable: [{ recording: false, allTypesRecorded: false }],
};
