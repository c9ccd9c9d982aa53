import { isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.organization-has-guardrails-of-its-own',
  resource: 'aws.organizations.organization',
  severity: 'medium',
  title: {
    fr: 'L’organisation a ses propres politiques de contrôle de service',
    en: 'The organization has service control policies of its own',
  },
  risk: {
    fr: 'La seule politique d’AWS, FullAWSAccess, permet tout : les comptes membres n’ont alors aucune limite commune.',
    en: 'AWS’s only policy, FullAWSAccess, allows everything: member accounts then share no limit at all.',
  },
  remedy: {
    fr: 'Écrivez une politique qui protège les journaux, les outils de sécurité et les rôles d’administration, puis attachez-la à la racine.',
    en: 'Write a policy that protects trails, security tools and administration roles, then attach it to the root.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.2'],
    'nist-800-53-r5': ['AC-3(3)', 'AC-6'],
  },
  attack: ['T1685.002'],
  require: { ownServiceControlPolicies: isNotEmpty },
});

export const cases: Cases<'aws.organizations.organization'> = {
  pass: [{ ownServiceControlPolicies: ['guardrails'] }],
  fail: [{ ownServiceControlPolicies: [] }],
};
