import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.events.bus-is-archived',
  resource: 'aws.events.bus',
  severity: 'low',
  title: {
    fr: 'Les événements du bus EventBridge sont archivés',
    en: 'The events of the EventBridge bus are archived',
  },
  risk: {
    fr: 'Une règle ou sa cible tombe, et les événements de la panne ne peuvent être rejoués.',
    en: 'A rule or its target fails, and the events of the outage cannot be replayed.',
  },
  remedy: {
    fr: 'Créez une archive du bus, filtrée et de durée bornée. Elle est facturée au volume.',
    en: 'Create an archive of the bus, filtered and limited in time. It is billed by volume.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html',
  },
  maps: {
    'iso27001-2022': ['A.8.13', 'A.8.14'],
    'nist-800-53-r5': ['AU-11', 'CP-10'],
  },
  attack: [],
  require: { archived: isTrue },
  when: { isDefault: isFalse },
});

export const cases: Cases<'aws.events.bus'> = {
  pass: [{ isDefault: false, archived: true }],
  fail: [{ isDefault: false, archived: false }],
  notApplicable: [{ isDefault: true, archived: false }],
};
