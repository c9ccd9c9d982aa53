import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.organization-has-all-features',
  resource: 'aws.organizations.membership',
  severity: 'medium',
  title: {
    fr: 'L’organisation fait plus que grouper les factures',
    en: 'The organization does more than share bills',
  },
  risk: {
    fr: 'Réduite à la facturation, l’organisation ne peut rien interdire à ses comptes ni y mettre en place de surveillance.',
    en: 'Reduced to billing, the organization can forbid its accounts nothing and set up no monitoring in them.',
  },
  remedy: {
    fr: 'Activez toutes les fonctionnalités depuis le compte de gestion et faites-les accepter par les comptes membres.',
    en: 'Enable all features from the management account and have the member accounts accept them.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html',
  },
  maps: {
    'iso27001-2022': ['A.5.23', 'A.8.9'],
    'nist-800-53-r5': ['AC-3(3)', 'CM-6'],
  },
  attack: [],
  require: { features: equals('ALL') },
  when: { inOrganization: isTrue },
});

export const cases: Cases<'aws.organizations.membership'> = {
  pass: [{ inOrganization: true, features: 'ALL' }],
  fail: [{ inOrganization: true, features: 'CONSOLIDATED_BILLING' }],
  notApplicable: [{ inOrganization: false }],
};
