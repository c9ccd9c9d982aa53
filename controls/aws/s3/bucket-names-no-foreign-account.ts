import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-names-no-foreign-account',
  resource: 'aws.s3.bucket',
  severity: 'medium',
  title: {
    fr: 'La politique du compartiment S3 ne fait entrer aucun autre compte',
    en: 'The S3 bucket policy lets no other account in',
  },
  risk: {
    fr: 'Les objets sont à la merci d’un compte dont vous ne voyez ni les identités ni les journaux.',
    en: 'The objects are at the mercy of an account whose identities and logs you cannot see.',
  },
  remedy: {
    fr: 'Retirez les comptes qui n’ont plus à entrer ; tenez les autres à votre organisation par aws:PrincipalOrgID, ou consignez leur raison par une exemption.',
    en: 'Remove the accounts that need no access any more; hold the others to your organization with aws:PrincipalOrgID, or record their reason in an exemption.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-walkthroughs-managing-access-example2.html',
  },
  maps: {
    'anssi-hygiene': ['9', '25'],
    'iso27001-2022': ['A.5.15', 'A.5.19', 'A.8.3'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'AC-20'],
  },
  attack: ['T1530', 'T1537', 'T1199'],
  require: { foreignAccounts: isEmpty },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ foreignAccounts: [] }],
  fail: [{ foreignAccounts: ['444455556666'] }],
};
