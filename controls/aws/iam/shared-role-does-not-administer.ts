import { isNotEmpty, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.shared-role-does-not-administer',
  resource: 'aws.iam.role',
  severity: 'high',
  title: {
    fr: 'Le rôle prêté à un autre compte n’administre pas celui-ci',
    en: 'The role lent to another account does not administer this one',
  },
  risk: {
    fr: 'Qui entre chez le tiers entre aussi ici, avec tous les droits : sa sécurité devient la vôtre.',
    en: 'Whoever breaks into the third party breaks in here too, with every right: its security becomes yours.',
  },
  remedy: {
    fr: 'Réduisez le rôle aux actions que le tiers accomplit vraiment, par une politique à lui ou une limite d’autorisations.',
    en: 'Cut the role down to the actions that the third party really performs, by a policy of its own or a permissions boundary.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nist-800-53-r5': ['AC-6', 'AC-6(5)', 'AC-20', 'SA-9'],
  },
  attack: ['T1199', 'T1078.004'],
  require: { privilege: oneOf('limited', 'none') },
  when: { foreignAccounts: isNotEmpty },
});

export const cases: Cases<'aws.iam.role'> = {
  pass: [{ foreignAccounts: ['444455556666'], privilege: 'limited' }],
  fail: [{ foreignAccounts: ['444455556666'], privilege: 'administrator' }],
  notApplicable: [{ foreignAccounts: [], privilege: 'administrator' }],
};
