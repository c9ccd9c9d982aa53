import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.account.security-contact-is-declared',
  resource: 'aws.account.settings',
  severity: 'medium',
  title: {
    fr: 'Un contact de sécurité est déclaré',
    en: 'A security contact is on record',
  },
  risk: {
    fr: 'AWS prévient d’une clé publiée ou d’une machine détournée par courriel : sans contact, l’avis va à une boîte que personne ne lit.',
    en: 'AWS warns by mail of a published key or a hijacked machine: without a contact, the notice goes to a mailbox that nobody reads.',
  },
  remedy: {
    fr: 'Déclarez comme contact de sécurité une liste de diffusion que l’équipe lit tous les jours.',
    en: 'Put on record as security contact a mailing list that the team reads every day.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html',
  },
  maps: {
    'anssi-hygiene': ['40'],
    'iso27001-2022': ['A.5.5', 'A.5.24'],
    'nist-800-53-r5': ['IR-4', 'IR-6'],
  },
  attack: [],
  require: { hasSecurityContact: isTrue },
});

export const cases: Cases<'aws.account.settings'> = {
  pass: [{ hasSecurityContact: true }],
  fail: [{ hasSecurityContact: false }],
};
