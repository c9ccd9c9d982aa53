import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.redshiftserverless.namespace-password-is-managed',
  resource: 'aws.redshiftserverless.namespace',
  severity: 'low',
  title: {
    fr: 'Secrets Manager tient le mot de passe administrateur de l’espace de noms',
    en: 'Secrets Manager keeps the administrator password of the namespace',
  },
  risk: {
    fr: 'Un mot de passe posé à la main se partage, ne change plus et finit dans un script.',
    en: 'A password set by hand gets shared, never changes again and ends in a script.',
  },
  remedy: {
    fr: 'Activez la gestion du mot de passe administrateur par Secrets Manager (manageAdminPassword).',
    en: 'Let Secrets Manager manage the administrator password (manageAdminPassword).',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html',
  },
  maps: {
    'iso27001-2022': ['A.5.17'],
    'nist-800-53-r5': ['IA-5', 'IA-5(7)'],
  },
  attack: ['T1552.001'],
  require: { administratorPasswordManaged: isTrue },
});

export const cases: Cases<'aws.redshiftserverless.namespace'> = {
  pass: [{ administratorPasswordManaged: true }],
  fail: [{ administratorPasswordManaged: false }],
};
