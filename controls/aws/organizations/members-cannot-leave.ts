import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.members-cannot-leave',
  resource: 'aws.organizations.organization',
  severity: 'medium',
  title: {
    fr: 'La racine interdit aux comptes de quitter l’organisation',
    en: 'The root forbids accounts to leave the organization',
  },
  risk: {
    fr: 'Qui prend un compte membre l’emmène hors de toute limite, journaux et facturation compris.',
    en: 'Whoever takes a member account carries it off beyond every limit, trails and billing included.',
  },
  remedy: {
    fr: 'Attachez à la racine une politique de contrôle de service qui refuse organizations:LeaveOrganization.',
    en: 'Attach to the root a service control policy that denies organizations:LeaveOrganization.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html',
  },
  maps: {
    'iso27001-2022': ['A.5.15', 'A.8.9'],
    'nist-800-53-r5': ['AC-3(3)', 'CM-6'],
  },
  attack: ['T1666'],
  require: { leavingDenied: isTrue },
});

export const cases: Cases<'aws.organizations.organization'> = {
  pass: [{ leavingDenied: true }],
  fail: [{ leavingDenied: false }],
};
