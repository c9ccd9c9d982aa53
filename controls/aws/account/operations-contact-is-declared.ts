import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.account.operations-contact-is-declared',
  resource: 'aws.account.settings',
  severity: 'low',
  title: {
    fr: 'Un contact d’exploitation est déclaré',
    en: 'An operations contact is on record',
  },
  risk: {
    fr: 'AWS annonce l’arrêt d’une machine ou la fin d’un service sans que l’équipe concernée le sache.',
    en: 'AWS announces the retirement of a machine or the end of a service without the team concerned hearing of it.',
  },
  remedy: {
    fr: 'Déclarez comme contact d’exploitation une liste de diffusion de l’équipe qui tient le compte.',
    en: 'Put a mailing list of the team that runs the account on record as operations contact.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html',
  },
  maps: {
    'iso27001-2022': ['A.5.24'],
    'nist-800-53-r5': ['IR-6'],
  },
  attack: [],
  require: { hasOperationsContact: isTrue },
});

export const cases: Cases<'aws.account.settings'> = {
  pass: [{ hasOperationsContact: true }],
  fail: [{ hasOperationsContact: false }],
};
