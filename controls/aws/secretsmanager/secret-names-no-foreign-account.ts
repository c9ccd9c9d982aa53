import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.secretsmanager.secret-names-no-foreign-account',
  resource: 'aws.secretsmanager.secret',
  severity: 'medium',
  title: {
    fr: 'La politique du secret ne fait entrer aucun autre compte',
    en: 'The secret policy lets no other account in',
  },
  risk: {
    fr: 'Un compte dont vous ne voyez rien lit le secret et peut le répandre.',
    en: 'An account that you see nothing of reads the secret, and may spread it.',
  },
  remedy: {
    fr: 'Retirez les comptes qui n’ont plus à le lire ; tenez les autres par aws:PrincipalOrgID, ou consignez leur raison par une exemption.',
    en: 'Remove the accounts that need it no more; hold the others with aws:PrincipalOrgID, or record their reason in an exemption.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples_cross.html',
  },
  maps: {
    'anssi-hygiene': ['9', '25'],
    'iso27001-2022': ['A.5.15', 'A.5.17', 'A.5.19'],
    'nist-800-53-r5': ['AC-3', 'AC-20', 'IA-5'],
  },
  attack: ['T1199', 'T1552'],
  require: { foreignAccounts: isEmpty },
});

export const cases: Cases<'aws.secretsmanager.secret'> = {
  pass: [{ foreignAccounts: [] }],
  fail: [{ foreignAccounts: ['444455556666'] }],
};
