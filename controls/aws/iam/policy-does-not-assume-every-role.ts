import { isFalse, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.policy-does-not-assume-every-role',
  resource: 'aws.iam.policy',
  severity: 'medium',
  title: {
    fr: 'La politique ne permet pas d’endosser n’importe quel rôle',
    en: 'The policy does not allow assuming any role at all',
  },
  risk: {
    fr: 'Son détenteur prend tout rôle qui fait confiance au compte, administration comprise : ses propres limites ne comptent plus.',
    en: 'Its holder takes any role that trusts the account, administration included: their own limits no longer matter.',
  },
  remedy: {
    fr: 'Nommez les ARN des rôles que cette identité doit endosser.',
    en: 'Name the ARNs of the roles that this identity is to assume.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.2'],
    'nist-800-53-r5': ['AC-6', 'AC-6(10)'],
  },
  attack: ['T1548.005', 'T1078.004'],
  require: { assumesEveryRole: isFalse },
  when: { type: oneOf('customer-managed', 'inline', 'permission-set'), grantsEverything: isFalse },
});

export const cases: Cases<'aws.iam.policy'> = {
  pass: [{ type: 'customer-managed', grantsEverything: false, assumesEveryRole: false }],
  fail: [{ type: 'customer-managed', grantsEverything: false, assumesEveryRole: true }],
  notApplicable: [{ type: 'aws-managed', grantsEverything: false, assumesEveryRole: true }],
};
