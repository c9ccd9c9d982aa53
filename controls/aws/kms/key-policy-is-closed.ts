import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';
import { keyPolicies } from '../../kit/policies.ts';

export default control({
  id: 'aws.kms.key-policy-is-closed',
  resource: 'aws.kms.key',
  severity: 'critical',
  title: {
    fr: 'La politique de la clé KMS n’est pas ouverte à tous',
    en: 'The KMS key policy is not open to everyone',
  },
  risk: {
    fr: 'Un inconnu, depuis son propre compte, se sert de la clé : il déchiffre les données qu’elle protège ou la rend inutilisable.',
    en: 'A stranger uses the key from an account of his own: he decrypts the data that it protects, or makes it unusable.',
  },
  remedy: {
    fr: 'Nommez les identités, ou exigez kms:CallerAccount ou aws:PrincipalOrgID par StringEquals. kms:ViaService seul, IfExists et ForAllValues ne ferment rien.',
    en: 'Name the principals, or ask for kms:CallerAccount or aws:PrincipalOrgID by StringEquals. kms:ViaService alone, IfExists and ForAllValues close nothing.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.24'],
    'nis2-art21': ['21.2.h', '21.2.i'],
    'secnumcloud-3.2': ['10.5'],
    'nist-800-53-r5': ['AC-3', 'SC-12'],
  },
  attack: ['T1485', 'T1486'],
  require: { openToAnyone: opensNothing },
});

export const cases: Cases<'aws.kms.key'> = {
  pass: [{ openToAnyone: keyPolicies.heldByCaller.opens }],
  fail: [
    { openToAnyone: keyPolicies.open.opens },
    { openToAnyone: keyPolicies.heldByServiceOnly.opens },
    { openToAnyone: keyPolicies.heldWherePresent.opens },
  ],
};
