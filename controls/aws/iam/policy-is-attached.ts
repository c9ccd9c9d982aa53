import { atLeast, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.policy-is-attached',
  resource: 'aws.iam.policy',
  severity: 'low',
  title: {
    fr: 'La politique est attachée à quelqu’un',
    en: 'The policy is attached to someone',
  },
  risk: {
    fr: 'Une politique sans emploi brouille la revue des droits et peut servir à en rendre d’anciens sans rien écrire de nouveau.',
    en: 'A policy without use blurs the review of rights, and may serve to give old ones back without writing anything new.',
  },
  remedy: {
    fr: 'Supprimez la politique si nul n’en a besoin.',
    en: 'Delete the policy if nobody needs it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-delete.html',
  },
  maps: {
    'iso27001-2022': ['A.5.18'],
    'nist-800-53-r5': ['AC-6(7)'],
  },
  attack: [],
  require: { attachments: atLeast(1) },
  when: { type: equals('customer-managed'), boundaryUses: equals(0) },
});

export const cases: Cases<'aws.iam.policy'> = {
  pass: [{ type: 'customer-managed', boundaryUses: 0, attachments: 1 }],
  fail: [{ type: 'customer-managed', boundaryUses: 0, attachments: 0 }],
  notApplicable: [
    { type: 'inline' },
    { type: 'customer-managed', boundaryUses: 2, attachments: 0 },
  ],
};
