import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dynamodb.table-names-no-foreign-account',
  resource: 'aws.dynamodb.table',
  severity: 'medium',
  title: {
    fr: 'La politique de la table DynamoDB ne laisse entrer aucun autre compte',
    en: 'The policy of the DynamoDB table lets no other account in',
  },
  risk: {
    fr: 'Un compte tiers, s’il est compromis, donne accès aux données de la table.',
    en: 'A foreign account, once compromised, gives access to the data of the table.',
  },
  remedy: {
    fr: 'Vérifiez chaque compte nommé ; retirez-le ou exigez aws:PrincipalOrgID.',
    en: 'Check each account that is named; take it out or ask for aws:PrincipalOrgID.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.12'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'AC-21'],
  },
  attack: ['T1199', 'T1530'],
  require: { foreignAccounts: isEmpty },
});

export const cases: Cases<'aws.dynamodb.table'> = {
  pass: [{ foreignAccounts: [] }],
  fail: [{ foreignAccounts: ['444455556666'] }],
};
