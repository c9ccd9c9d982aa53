import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.glue.catalog-is-not-open-to-anyone',
  resource: 'aws.glue.catalog',
  severity: 'critical',
  title: {
    fr: 'Le catalogue Glue n’est ouvert à personne d’inconnu',
    en: 'The Glue catalogue is open to no stranger',
  },
  risk: {
    fr: 'N’importe quel compte AWS lit la carte de vos données, ou change où mènent les tables.',
    en: 'Any AWS account reads the map of your data, or changes where tables lead.',
  },
  remedy: {
    fr: 'Nommez les comptes dans la politique du catalogue, ou exigez aws:PrincipalOrgID par StringEquals.',
    en: 'Name the accounts in the policy of the catalogue, or ask for aws:PrincipalOrgID by StringEquals.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/glue/latest/dg/security_iam_resource-based-policy-examples.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.12'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'AC-21'],
  },
  attack: ['T1530', 'T1580'],
  require: { openToAnyone: opensNothing },
});

export const cases: Cases<'aws.glue.catalog'> = {
  pass: [{ openToAnyone: [] }],
  fail: [{ openToAnyone: [{ statement: 'Read', action: 'glue:GetTable' }] }],
};
