import { atLeast, eachAtMost } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.user-access-keys-are-in-use',
  resource: 'aws.iam.user',
  severity: 'medium',
  title: {
    fr: 'Les clés d’accès de l’utilisateur ont servi ces 45 derniers jours',
    en: 'The access keys of the user served in the last 45 days',
  },
  risk: {
    fr: 'Une clé qui ne sert plus reste dans un script ou un poste oublié, et ouvre toujours.',
    en: 'A key that no longer serves stays in a script or a forgotten machine, and still opens.',
  },
  remedy: {
    fr: 'Désactivez la clé, attendez quelques jours que personne ne la réclame, puis supprimez-la.',
    en: 'Deactivate the key, wait a few days for someone to miss it, then delete it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.11'],
    'anssi-hygiene': ['6'],
    'iso27001-2022': ['A.5.16', 'A.5.18'],
    'pci-dss-4.0': ['8.2.6'],
    'nist-800-53-r5': ['AC-2', 'AC-2(3)'],
  },
  attack: ['T1078.004', 'T1552.001'],
  require: { activeKeyIdleDays: eachAtMost(44) },
  when: { activeKeys: atLeast(1) },
});

export const cases: Cases<'aws.iam.user'> = {
  pass: [{ activeKeys: 2, activeKeyIdleDays: [0, 44] }],
  fail: [{ activeKeys: 2, activeKeyIdleDays: [3, 45] }],
  notApplicable: [{ activeKeys: 0 }],
};
