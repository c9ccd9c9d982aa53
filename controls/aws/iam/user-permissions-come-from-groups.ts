import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.user-permissions-come-from-groups',
  resource: 'aws.iam.user',
  severity: 'low',
  title: {
    fr: 'Les droits de l’utilisateur lui viennent de ses groupes',
    en: 'The permissions of the user come from groups alone',
  },
  risk: {
    fr: 'Des droits donnés un à un échappent à la revue et restent quand l’utilisateur change de poste.',
    en: 'Rights given one by one escape review and stay when the user changes jobs.',
  },
  remedy: {
    fr: 'Créez un groupe par fonction, attachez-lui les politiques, placez-y l’utilisateur et retirez les politiques qui lui sont propres.',
    en: 'Make a group for each job, attach the policies to it, put the user in it and take away the policies of the user’s own.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_attach-policy.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.14'],
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.5.18'],
    'pci-dss-4.0': ['7.2.1'],
    'nist-800-53-r5': ['AC-3(7)', 'AC-6'],
  },
  attack: ['T1098.003'],
  require: { ownPolicies: isEmpty },
});

export const cases: Cases<'aws.iam.user'> = {
  pass: [{ ownPolicies: [] }],
  fail: [{ ownPolicies: ['AdministratorAccess'] }],
};
