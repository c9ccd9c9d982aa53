import { atMost } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.user-pool-temporary-passwords-expire',
  resource: 'aws.cognito.user-pool',
  severity: 'low',
  title: {
    fr: 'Les mots de passe provisoires expirent sous sept jours',
    en: 'Temporary passwords expire within seven days',
  },
  risk: {
    fr: 'Un compte créé et jamais ouvert s’offre à qui trouve l’invitation dans une boîte aux lettres.',
    en: 'An account that was made and never opened is offered to whoever finds the invitation in a mailbox.',
  },
  remedy: {
    fr: 'Réglez TemporaryPasswordValidityDays sur sept jours ou moins.',
    en: 'Set TemporaryPasswordValidityDays to seven days or less.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/how-to-create-user-accounts.html',
  },
  maps: {
    'pci-dss-4.0': ['8.3.5'],
    'iso27001-2022': ['A.5.17'],
    'nist-800-53-r5': ['IA-5', 'IA-5(1)'],
  },
  attack: ['T1078'],
  require: { temporaryPasswordDays: atMost(7) },
});

export const cases: Cases<'aws.cognito.user-pool'> = {
  pass: [{ temporaryPasswordDays: 7 }],
  fail: [{ temporaryPasswordDays: 30 }],
};
