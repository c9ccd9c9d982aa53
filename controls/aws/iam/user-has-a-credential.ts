import { atLeast, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.user-has-a-credential',
  resource: 'aws.iam.user',
  severity: 'low',
  title: {
    fr: 'L’utilisateur a de quoi se connecter',
    en: 'The user has something to sign in with',
  },
  risk: {
    fr: 'Un utilisateur sans mot de passe ni clé ne sert à rien, mais garde ses droits : y ajouter une clé est un moyen discret de rester dans le compte.',
    en: 'A user without password or key is of no use but keeps its rights: adding a key to it is a quiet way to stay in the account.',
  },
  remedy: {
    fr: 'Supprimez l’utilisateur, ou notez pourquoi il reste.',
    en: 'Delete the user, or write down why it stays.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_remove.html',
  },
  maps: {
    'anssi-hygiene': ['6'],
    'iso27001-2022': ['A.5.16', 'A.5.18'],
    'nist-800-53-r5': ['AC-2', 'AC-2(3)'],
  },
  attack: ['T1098.001'],
  require: { activeKeys: atLeast(1) },
  when: { hasPassword: isFalse },
});

export const cases: Cases<'aws.iam.user'> = {
  pass: [{ hasPassword: false, activeKeys: 1 }],
  fail: [{ hasPassword: false, activeKeys: 0 }],
  notApplicable: [{ hasPassword: true, activeKeys: 0 }],
};
