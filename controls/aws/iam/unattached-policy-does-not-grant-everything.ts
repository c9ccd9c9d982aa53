import { equals, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.unattached-policy-does-not-grant-everything',
  resource: 'aws.iam.policy',
  severity: 'medium',
  title: {
    fr: 'La politique en réserve n’accorde pas tous les droits',
    en: 'The policy kept in reserve does not grant every permission',
  },
  risk: {
    fr: 'Qui peut attacher des politiques sans pouvoir en écrire trouve là de quoi administrer le compte.',
    en: 'Whoever may attach policies without writing any finds there what it takes to administer the account.',
  },
  remedy: {
    fr: 'Supprimez cette politique : celle d’AWS, AdministratorAccess, reste là s’il le faut.',
    en: 'Delete this policy: AWS’s own AdministratorAccess stays at hand should it be needed.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-delete.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18'],
    'nist-800-53-r5': ['AC-6', 'AC-6(7)'],
  },
  attack: ['T1098.003'],
  require: { grantsEverything: isFalse },
  when: { attachments: equals(0), boundaryUses: equals(0) },
});

export const cases: Cases<'aws.iam.policy'> = {
  pass: [{ attachments: 0, boundaryUses: 0, grantsEverything: false }],
  fail: [{ attachments: 0, boundaryUses: 0, grantsEverything: true }],
  notApplicable: [
    { attachments: 2, grantsEverything: true },
    { attachments: 0, boundaryUses: 1, grantsEverything: true },
  ],
};
