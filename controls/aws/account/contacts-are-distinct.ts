import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.account.contacts-are-distinct',
  resource: 'aws.account.settings',
  severity: 'low',
  title: {
    fr: 'Chaque contact du compte a sa propre adresse',
    en: 'Each contact of the account has an address of its own',
  },
  risk: {
    fr: 'Une seule boîte reçoit factures, pannes et alertes de sécurité : l’alerte se perd parmi le reste, et une absence les arrête toutes.',
    en: 'One mailbox receives bills, outages and security alerts: the alert is lost among the rest, and one absence stops them all.',
  },
  remedy: {
    fr: 'Donnez à la sécurité, à l’exploitation et à la facturation une liste de diffusion chacune.',
    en: 'Give security, operations and billing a mailing list each.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html',
  },
  maps: {
    'iso27001-2022': ['A.5.24'],
    'nist-800-53-r5': ['IR-6'],
  },
  attack: [],
  require: { contactsAreDistinct: isTrue },
  when: { hasSecurityContact: isTrue },
});

export const cases: Cases<'aws.account.settings'> = {
  pass: [{ hasSecurityContact: true, contactsAreDistinct: true }],
  fail: [{ hasSecurityContact: true, contactsAreDistinct: false }],
  notApplicable: [{ hasSecurityContact: false, contactsAreDistinct: true }],
};
