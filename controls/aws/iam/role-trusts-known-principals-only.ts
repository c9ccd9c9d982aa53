import { letsNobodyIn } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';
import { trustPolicies } from '../../kit/trust-policies.ts';

export default control({
  id: 'aws.iam.role-trusts-known-principals-only',
  resource: 'aws.iam.role',
  severity: 'critical',
  title: {
    fr: 'Le rôle ne se prête qu’à des identités connues',
    en: 'The role is assumable by known principals only',
  },
  risk: {
    fr: 'Un compte étranger endosse le rôle et agit avec ses droits, de lui-même ou à l’insu du prestataire qui devait seul l’endosser.',
    en: 'A foreign account takes the role and acts with its rights, by itself or behind the back of the provider that alone should have taken it.',
  },
  remedy: {
    fr: 'Nommez dans la politique de confiance les comptes attendus et exigez de chaque tiers un identifiant externe, par StringEquals sur sts:ExternalId ; d’un fournisseur d’identité partagé, exigez le sujet exact.',
    en: 'Name the expected accounts in the trust policy and ask each third party for an external id, by StringEquals on sts:ExternalId; of a shared identity provider, ask for the exact subject.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.5.18', 'A.8.3'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-3', 'AC-20', 'IA-9'],
  },
  attack: ['T1199', 'T1078.004'],
  require: { unknownTrusts: letsNobodyIn },
});

const { everyone, partner, partnerWithOptionalExternalId, everyRepository } = trustPolicies;

export const cases: Cases<'aws.iam.role'> = {
  pass: [{ unknownTrusts: trustPolicies.partnerWithExternalId.trusts }],
  fail: [
    { unknownTrusts: everyone.trusts },
    { unknownTrusts: partner.trusts },
    { unknownTrusts: partnerWithOptionalExternalId.trusts },
    { unknownTrusts: everyRepository.trusts },
  ],
};
