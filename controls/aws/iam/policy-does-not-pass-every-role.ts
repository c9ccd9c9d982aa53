import { isFalse, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.policy-does-not-pass-every-role',
  resource: 'aws.iam.policy',
  severity: 'medium',
  title: {
    fr: 'La politique ne permet pas de passer n’importe quel rôle',
    en: 'The policy does not allow passing any role at all',
  },
  risk: {
    fr: 'Son détenteur confie à une fonction ou à une machine qu’il démarre le rôle le plus puissant du compte, et agit par elle.',
    en: 'Its holder hands the most powerful role of the account to a function or an instance that they start, and acts through it.',
  },
  remedy: {
    fr: 'Nommez les rôles qui peuvent être passés et ajoutez la condition iam:PassedToService.',
    en: 'Name the roles that may be passed and add the condition iam:PassedToService.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.2'],
    'nist-800-53-r5': ['AC-6', 'AC-6(10)'],
  },
  attack: ['T1548.005', 'T1078.004'],
  require: { passesEveryRole: isFalse },
  when: { type: oneOf('customer-managed', 'inline', 'permission-set'), grantsEverything: isFalse },
});

export const cases: Cases<'aws.iam.policy'> = {
  pass: [{ type: 'customer-managed', grantsEverything: false, passesEveryRole: false }],
  fail: [{ type: 'customer-managed', grantsEverything: false, passesEveryRole: true }],
  notApplicable: [{ type: 'aws-managed', grantsEverything: false, passesEveryRole: true }],
};
