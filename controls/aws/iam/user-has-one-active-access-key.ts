import { atLeast, atMost } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.user-has-one-active-access-key',
  resource: 'aws.iam.user',
  severity: 'low',
  title: {
    fr: 'L’utilisateur n’a pas deux clés d’accès actives',
    en: 'The user does not hold two active access keys',
  },
  risk: {
    fr: 'Deux clés font deux secrets à garder, et celle dont plus personne ne sait l’usage n’est jamais renouvelée.',
    en: 'Two keys are two secrets to keep, and the one whose use nobody remembers is never renewed.',
  },
  remedy: {
    fr: 'Trouvez à quoi sert chaque clé, passez tout à la plus récente et supprimez l’autre.',
    en: 'Find what each key is used for, move everything to the newer one and delete the other.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.12'],
    'iso27001-2022': ['A.5.17', 'A.5.18'],
    'nist-800-53-r5': ['AC-2', 'IA-5'],
  },
  attack: ['T1098.001'],
  require: { activeKeys: atMost(1) },
  when: { activeKeys: atLeast(1) },
});

export const cases: Cases<'aws.iam.user'> = {
  pass: [{ activeKeys: 1 }],
  fail: [{ activeKeys: 2 }],
  notApplicable: [{ activeKeys: 0 }],
};
