import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.config.region-delivers-what-it-records',
  resource: 'aws.config.region',
  severity: 'medium',
  title: {
    fr: 'AWS Config livre ce qu’il enregistre',
    en: 'AWS Config delivers what it records',
  },
  risk: {
    fr: 'L’enregistreur tourne mais l’historique n’arrive pas à son compartiment.',
    en: 'The recorder runs, but its history does not reach its bucket.',
  },
  remedy: {
    fr: 'Lisez l’erreur de DescribeDeliveryChannelStatus, puis rétablissez le compartiment, la rubrique ou le rôle.',
    en: 'Read the error in DescribeDeliveryChannelStatus, then restore the bucket, the topic or the role.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/config/latest/developerguide/manage-delivery-channel.html',
  },
  maps: {
    'cis-aws-6.0.0': ['4.3'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-5', 'CM-8(2)'],
    'pci-dss-4.0': ['10.7.2'],
  },
  attack: ['T1685.002'],
  require: { delivery: equals('working') },
  when: { recording: isTrue },
});

export const cases: Cases<'aws.config.region'> = {
  pass: [{ recording: true, delivery: 'working' }],
  fail: [
    { recording: true, delivery: 'failing' },
    { recording: true, delivery: 'none' },
  ],
  notApplicable: [{ recording: false, delivery: 'none' }],
};
