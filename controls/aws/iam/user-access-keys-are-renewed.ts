import { atLeast, eachAtMost } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.user-access-keys-are-renewed',
  resource: 'aws.iam.user',
  severity: 'medium',
  title: {
    fr: 'Les clés d’accès de l’utilisateur ont 90 jours au plus',
    en: 'The access keys of the user are 90 days old at most',
  },
  risk: {
    fr: 'Plus une clé est vieille, plus elle a été copiée : postes, journaux, dépôts, sauvegardes, anciens collègues.',
    en: 'The older a key is, the more copies there are of it: machines, logs, repositories, backups, former colleagues.',
  },
  remedy: {
    fr: 'Remplacez la clé par un rôle là où c’est possible ; sinon créez-en une nouvelle, passez-y ce qui s’en sert et supprimez l’ancienne.',
    en: 'Replace the key by a role where that is possible; otherwise make a new one, move to it what uses the old one and delete that.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.13'],
    'iso27001-2022': ['A.5.17'],
    'pci-dss-4.0': ['8.6.3'],
    'nist-800-53-r5': ['IA-5', 'AC-2'],
  },
  attack: ['T1078.004', 'T1552.001'],
  require: { activeKeyAges: eachAtMost(90) },
  when: { activeKeys: atLeast(1) },
});

export const cases: Cases<'aws.iam.user'> = {
  pass: [{ activeKeys: 2, activeKeyAges: [1, 90] }],
  fail: [{ activeKeys: 1, activeKeyAges: [91] }],
  notApplicable: [{ activeKeys: 0 }],
};
