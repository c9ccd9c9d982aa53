import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudtrail.trail-records-all-management-events',
  resource: 'aws.cloudtrail.trail',
  severity: 'low',
  title: {
    fr: 'La piste CloudTrail enregistre lectures et écritures de gestion',
    en: 'The CloudTrail trail records management reads and writes',
  },
  risk: {
    fr: 'Les lectures disent ce qu’un intrus a cherché, et depuis quand : sans elles, l’enquête commence trop tard.',
    en: 'Reads tell what an intruder looked for, and since when: without them the inquiry begins too late.',
  },
  remedy: {
    fr: 'Dans les sélecteurs d’événements de la piste, prenez toutes les lectures et toutes les écritures de gestion.',
    en: 'In the event selectors of the trail, take all management reads and all writes.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['4.1'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'pci-dss-4.0': ['10.2.1.2'],
  },
  attack: ['T1580'],
  require: { managementEvents: equals('all') },
  when: { logging: isTrue },
});

export const cases: Cases<'aws.cloudtrail.trail'> = {
  pass: [{ logging: true, managementEvents: 'all' }],
  fail: [
    { logging: true, managementEvents: 'write' },
    { logging: true, managementEvents: 'none' },
  ],
  notApplicable: [{ logging: false, managementEvents: 'none' }],
};
