import { atLeast, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.shield.response-team-can-call',
  resource: 'aws.shield.account-settings',
  severity: 'medium',
  title: {
    fr: 'L’équipe de réponse de Shield sait qui appeler',
    en: 'The Shield Response Team knows whom to call',
  },
  risk: {
    fr: 'Pendant une attaque, ceux qui peuvent aider ne joignent personne.',
    en: 'During an attack, those who can help reach nobody.',
  },
  remedy: {
    fr: 'Indiquez au moins un contact d’urgence joignable à toute heure.',
    en: 'Name one emergency contact at least, who can be reached at any hour.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-srt-proactive-engagement.html',
  },
  maps: {
    'anssi-hygiene': ['39'],
    'iso27001-2022': ['A.5.24', 'A.5.26'],
    'nist-800-53-r5': ['IR-4', 'IR-6', 'SC-5'],
  },
  attack: ['T1498'],
  when: { subscribed: isTrue },
  require: { emergencyContacts: atLeast(1) },
});

export const cases: Cases<'aws.shield.account-settings'> = {
  pass: [{ subscribed: true, emergencyContacts: 1 }],
  fail: [{ subscribed: true, emergencyContacts: 0 }],
  notApplicable: [{ subscribed: false, emergencyContacts: 0 }],
};
