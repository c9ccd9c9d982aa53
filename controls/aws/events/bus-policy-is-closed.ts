import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.events.bus-policy-is-closed',
  resource: 'aws.events.bus',
  severity: 'high',
  title: {
    fr: 'La politique du bus EventBridge n’est pas ouverte à tous',
    en: 'The EventBridge bus policy is not open to everyone',
  },
  risk: {
    fr: 'Un inconnu envoie de faux événements, et vos règles agissent en conséquence.',
    en: 'A stranger sends false events, and your rules act on them.',
  },
  remedy: {
    fr: 'Nommez les comptes, ou exigez aws:PrincipalOrgID ; bornez aussi la source des événements.',
    en: 'Name the accounts, or ask for aws:PrincipalOrgID; limit the source of events too.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3'],
    'nist-800-53-r5': ['AC-3', 'AC-4'],
    'pci-dss-4.0': ['7.3.3'],
  },
  attack: ['T1546', 'T1648'],
  require: { openToAnyone: opensNothing },
});

export const cases: Cases<'aws.events.bus'> = {
  pass: [{ openToAnyone: [] }],
  fail: [{ openToAnyone: [{ statement: '#1', action: 'events:PutEvents' }] }],
};
