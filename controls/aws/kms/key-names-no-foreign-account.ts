import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kms.key-names-no-foreign-account',
  resource: 'aws.kms.key',
  severity: 'medium',
  title: {
    fr: 'La politique de la clé KMS ne fait entrer aucun autre compte',
    en: 'The KMS key policy lets no other account in',
  },
  risk: {
    fr: 'Un compte dont vous ne voyez rien déchiffre vos données, ou délègue ce droit à qui il veut.',
    en: 'An account that you see nothing of decrypts your data, or hands that right on to whom it likes.',
  },
  remedy: {
    fr: 'Retirez les comptes qui n’ont plus à se servir de la clé ; tenez les autres par aws:PrincipalOrgID, ou consignez leur raison par une exemption.',
    en: 'Remove the accounts that need the key no more; hold the others with aws:PrincipalOrgID, or record their reason in an exemption.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html',
  },
  maps: {
    'anssi-hygiene': ['9', '25'],
    'iso27001-2022': ['A.5.15', 'A.5.19', 'A.8.24'],
    'nist-800-53-r5': ['AC-3', 'AC-20', 'SC-12'],
  },
  attack: ['T1199'],
  require: { foreignAccounts: isEmpty },
});

export const cases: Cases<'aws.kms.key'> = {
  pass: [{ foreignAccounts: [] }],
  fail: [{ foreignAccounts: ['444455556666'] }],
};
