import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.policy-is-managed',
  resource: 'aws.iam.policy',
  severity: 'low',
  title: {
    fr: 'La politique est gérée, et non intégrée à une identité',
    en: 'The policy is managed, not embedded in an identity',
  },
  risk: {
    fr: 'Une politique intégrée n’a ni versions ni retour en arrière, ne se voit que sur son détenteur et se copie au lieu de se partager.',
    en: 'An embedded policy has neither versions nor a way back, shows on its holder alone and is copied instead of shared.',
  },
  remedy: {
    fr: 'Faites-en une politique gérée par vous, attachez-la, puis retirez la politique intégrée.',
    en: 'Make it a policy that you manage, attach it, then remove the embedded one.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
  },
  maps: {
    'iso27001-2022': ['A.5.15', 'A.5.18'],
    'nist-800-53-r5': ['AC-3(7)', 'AC-6'],
  },
  attack: [],
  require: { type: equals('customer-managed') },
  when: { type: oneOf('customer-managed', 'inline') },
});

export const cases: Cases<'aws.iam.policy'> = {
  pass: [{ type: 'customer-managed' }],
  fail: [{ type: 'inline' }],
  notApplicable: [{ type: 'aws-managed' }, { type: 'permission-set' }],
};
