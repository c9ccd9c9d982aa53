import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.root-user-has-no-access-key',
  resource: 'aws.iam.root-user',
  severity: 'critical',
  title: {
    fr: 'Le compte racine n’a pas de clé d’accès',
    en: 'The root user has no access key',
  },
  risk: {
    fr: 'Une clé du compte racine ouvre tout, ne demande jamais de second facteur et n’est arrêtée par aucune politique : qui la trouve dans un dépôt tient le compte.',
    en: 'A key of the root user opens everything, never asks for a second factor and no policy stops it: whoever finds it in a repository holds the account.',
  },
  remedy: {
    fr: 'Donnez à ce qui s’en sert un rôle IAM, puis supprimez la clé depuis le compte racine.',
    en: 'Give whatever uses it an IAM role, then delete the key as the root user.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.3'],
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.5.17', 'A.8.2'],
    'pci-dss-4.0': ['8.2.2'],
    'nist-800-53-r5': ['AC-6', 'AC-6(5)', 'IA-5'],
  },
  attack: ['T1078.004', 'T1552.001'],
  require: { hasAccessKeys: isFalse },
});

export const cases: Cases<'aws.iam.root-user'> = {
  pass: [{ hasAccessKeys: false }],
  fail: [{ hasAccessKeys: true }],
};
