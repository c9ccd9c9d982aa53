import { isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.account-has-audit-role',
  resource: 'aws.iam.account',
  severity: 'low',
  title: {
    fr: 'Un rôle permet de lire les réglages de sécurité sans rien changer',
    en: 'A role exists to read security settings without changing anything',
  },
  risk: {
    fr: 'Faute d’un rôle de lecture, qui vérifie le compte le fait avec des droits d’administration.',
    en: 'For want of a reading role, whoever checks the account does so with administration rights.',
  },
  remedy: {
    fr: 'Créez un rôle d’audit et attachez-lui la politique SecurityAudit.',
    en: 'Create an audit role and attach the SecurityAudit policy to it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.3', 'A.8.2'],
    'nist-800-53-r5': ['AC-5', 'AC-6(1)', 'CA-7'],
  },
  attack: [],
  require: { auditRoles: isNotEmpty },
});

export const cases: Cases<'aws.iam.account'> = {
  pass: [{ auditRoles: ['arn:aws:iam::111122223333:role/auditor'] }],
  fail: [{ auditRoles: [] }],
};
