import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.root-credentials-are-managed-centrally',
  resource: 'aws.organizations.organization',
  severity: 'medium',
  title: {
    fr: 'Les identifiants racine des comptes membres sont gérés en un seul lieu',
    en: 'Root credentials of member accounts are managed in one place',
  },
  risk: {
    fr: 'Chaque compte membre garde un mot de passe racine que l’organisation ne peut ni voir ni retirer.',
    en: 'Each member account keeps a root password that the organization can neither see nor remove.',
  },
  remedy: {
    fr: 'Activez dans IAM l’accès racine centralisé, puis supprimez les identifiants racine des comptes membres.',
    en: 'Enable centralized root access in IAM, then delete the root credentials of member accounts.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-access-management.html',
  },
  maps: {
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.5.17', 'A.8.2'],
    'nist-800-53-r5': ['AC-2(1)', 'AC-6(5)', 'IA-5'],
  },
  attack: ['T1078.004'],
  require: { rootCredentialsManaged: isTrue },
});

export const cases: Cases<'aws.organizations.organization'> = {
  pass: [{ rootCredentialsManaged: true }],
  fail: [{ rootCredentialsManaged: false }],
};
