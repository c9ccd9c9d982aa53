import { isSet, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.shield.response-team-can-act',
  resource: 'aws.shield.account-settings',
  severity: 'low',
  title: {
    fr: 'L’équipe de réponse de Shield peut agir',
    en: 'The Shield Response Team can act',
  },
  risk: {
    fr: 'Pendant une attaque, l’équipe ne peut ni lire vos journaux ni poser de règle à votre place.',
    en: 'During an attack, the team can neither read your logs nor set a rule for you.',
  },
  remedy: {
    fr: 'Donnez à l’équipe un rôle portant la politique AWSShieldDRTAccessPolicy.',
    en: 'Give the team a role with the policy AWSShieldDRTAccessPolicy.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-srt-access.html',
  },
  maps: {
    'iso27001-2022': ['A.5.26'],
    'nist-800-53-r5': ['IR-4', 'SC-5'],
  },
  attack: ['T1498'],
  when: { subscribed: isTrue },
  require: { responseTeamRole: isSet },
});

export const cases: Cases<'aws.shield.account-settings'> = {
  pass: [{ subscribed: true, responseTeamRole: 'arn:aws:iam::111122223333:role/shield' }],
  fail: [{ subscribed: true, responseTeamRole: null }],
  notApplicable: [{ subscribed: false, responseTeamRole: null }],
};
