import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.group-has-members',
  resource: 'aws.iam.group',
  severity: 'low',
  title: {
    fr: 'Le groupe a des membres',
    en: 'The group has members',
  },
  risk: {
    fr: 'Un groupe vide garde ses droits : qui peut y ajouter un utilisateur, même sans rien pouvoir d’autre, les lui donne sans éveiller l’attention.',
    en: 'An empty group keeps its rights: whoever may add a user to it, and nothing else, hands them out without drawing attention.',
  },
  remedy: {
    fr: 'Supprimez le groupe si plus personne n’en a besoin.',
    en: 'Delete the group if nobody needs it any more.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_delete.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18'],
    'nist-800-53-r5': ['AC-2', 'AC-6(7)'],
  },
  attack: ['T1098.003'],
  require: { members: atLeast(1) },
});

export const cases: Cases<'aws.iam.group'> = {
  pass: [{ members: 1 }],
  fail: [{ members: 0 }],
};
