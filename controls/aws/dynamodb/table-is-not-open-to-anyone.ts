import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dynamodb.table-is-not-open-to-anyone',
  resource: 'aws.dynamodb.table',
  severity: 'critical',
  title: {
    fr: 'La table DynamoDB n’est ouverte à personne d’inconnu',
    en: 'The DynamoDB table is open to no stranger',
  },
  risk: {
    fr: 'N’importe quel compte AWS lit ou modifie les éléments de la table que la politique laisse atteindre.',
    en: 'Any AWS account reads or changes the items of the table that the policy lets it reach.',
  },
  remedy: {
    fr: 'Nommez les identités dans la politique de la table, ou exigez aws:PrincipalOrgID par StringEquals.',
    en: 'Name the principals in the policy of the table, or ask for aws:PrincipalOrgID by StringEquals.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-bpa-rbp.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.12'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'AC-21'],
  },
  attack: ['T1530', 'T1213.006'],
  require: { openToAnyone: opensNothing },
});

export const cases: Cases<'aws.dynamodb.table'> = {
  pass: [{ openToAnyone: [] }],
  fail: [{ openToAnyone: [{ statement: 'Read', action: 'dynamodb:GetItem' }] }],
};
