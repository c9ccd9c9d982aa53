import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.account-is-in-an-organization',
  resource: 'aws.organizations.membership',
  severity: 'low',
  title: {
    fr: 'Le compte fait partie d’une organisation',
    en: 'The account is part of an organization',
  },
  risk: {
    fr: 'Un compte isolé n’a pour limites que celles qu’il se donne, et que son administrateur peut lever.',
    en: 'An account on its own has no limits but those that it gives itself, which its administrator can lift.',
  },
  remedy: {
    fr: 'Créez une organisation ou rejoignez celle de l’entreprise, puis appliquez au compte ses politiques de contrôle.',
    en: 'Create an organization or join the company’s, then apply its control policies to the account.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_tutorials_basic.html',
  },
  maps: {
    'iso27001-2022': ['A.5.23', 'A.8.2'],
    'nist-800-53-r5': ['AC-3(3)', 'PM-5'],
  },
  attack: [],
  require: { inOrganization: isTrue },
});

export const cases: Cases<'aws.organizations.membership'> = {
  pass: [{ inOrganization: true }],
  fail: [{ inOrganization: false }],
};
