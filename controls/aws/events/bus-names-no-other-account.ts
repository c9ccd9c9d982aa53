import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.events.bus-names-no-other-account',
  resource: 'aws.events.bus',
  severity: 'low',
  title: {
    fr: 'La politique du bus EventBridge ne nomme aucun autre compte',
    en: 'The EventBridge bus policy names no other account',
  },
  risk: {
    fr: 'Un compte nommé il y a longtemps, et cédé depuis, envoie encore des événements que vos règles suivent.',
    en: 'An account that was named long ago, and has changed hands, still sends events that your rules follow.',
  },
  remedy: {
    fr: 'Retirez les comptes qui n’ont plus à écrire ; tenez les autres par l’organisation. Un compte connu peut être exempté.',
    en: 'Take out the accounts that need not write any more; hold the others by the organization. A known account may be exempted.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html',
  },
  maps: {
    'iso27001-2022': ['A.5.15', 'A.5.18'],
    'nist-800-53-r5': ['AC-3', 'AC-6(7)'],
  },
  attack: ['T1199'],
  require: { foreignAccounts: isEmpty },
});

export const cases: Cases<'aws.events.bus'> = {
  pass: [{ foreignAccounts: [] }],
  fail: [{ foreignAccounts: ['444455556666'] }],
};
