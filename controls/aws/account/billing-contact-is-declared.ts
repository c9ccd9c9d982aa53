import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.account.billing-contact-is-declared',
  resource: 'aws.account.settings',
  severity: 'low',
  title: {
    fr: 'Un contact de facturation est déclaré',
    en: 'A billing contact is on record',
  },
  risk: {
    fr: 'Un impayé ou une dépense soudaine, souvent le premier signe d’un détournement, n’atteint personne ; un impayé suspend le compte.',
    en: 'An unpaid bill or sudden spending, often the first sign of abuse, reaches nobody; an unpaid bill suspends the account.',
  },
  remedy: {
    fr: 'Déclarez comme contact de facturation une liste de diffusion de la comptabilité.',
    en: 'Put a mailing list of the accounts department on record as billing contact.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html',
  },
  maps: {
    'iso27001-2022': ['A.5.24'],
    'nist-800-53-r5': ['IR-6'],
  },
  attack: ['T1496'],
  require: { hasBillingContact: isTrue },
});

export const cases: Cases<'aws.account.settings'> = {
  pass: [{ hasBillingContact: true }],
  fail: [{ hasBillingContact: false }],
};
