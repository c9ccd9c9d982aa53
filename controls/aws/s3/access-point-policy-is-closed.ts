import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.access-point-policy-is-closed',
  resource: 'aws.s3.access-point',
  severity: 'critical',
  title: {
    fr: 'La politique du point d’accès S3 n’est pas ouverte à tous',
    en: 'The S3 access point policy is not open to everyone',
  },
  risk: {
    fr: 'Un inconnu passe par le point d’accès pour lire ou écrire les objets, et aucun blocage ne l’arrête.',
    en: 'A stranger reads or writes objects by way of the access point, and no block stops him.',
  },
  remedy: {
    fr: 'Nommez les identités dans la politique du point d’accès, ou exigez aws:PrincipalOrgID.',
    en: 'Name the principals in the policy of the access point, or ask for aws:PrincipalOrgID.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3'],
    'nist-800-53-r5': ['AC-3', 'AC-4'],
  },
  attack: ['T1530'],
  require: { openToAnyone: opensNothing },
});

export const cases: Cases<'aws.s3.access-point'> = {
  pass: [{ openToAnyone: [] }],
  fail: [{ openToAnyone: [{ statement: 'Read', action: 's3:GetObject' }] }],
};
