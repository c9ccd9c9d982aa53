import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.secretsmanager.secret-policy-is-closed',
  resource: 'aws.secretsmanager.secret',
  severity: 'critical',
  title: {
    fr: 'La politique du secret n’est pas ouverte à tous',
    en: 'The secret policy is not open to everyone',
  },
  risk: {
    fr: 'Un inconnu, depuis son propre compte, lit le secret et entre partout où il ouvre.',
    en: 'A stranger, from an account of his own, reads the secret and enters wherever it opens.',
  },
  remedy: {
    fr: 'Nommez les identités dans la politique du secret et activez BlockPublicPolicy quand vous l’écrivez.',
    en: 'Name the principals in the policy of the secret, and set BlockPublicPolicy when you write it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'pci-dss-4.0': ['7.3.3'],
    'iso27001-2022': ['A.5.15', 'A.5.17', 'A.8.3'],
    'nist-800-53-r5': ['AC-3', 'IA-5'],
  },
  attack: ['T1552', 'T1555.006'],
  require: { openToAnyone: opensNothing },
});

export const cases: Cases<'aws.secretsmanager.secret'> = {
  pass: [{ openToAnyone: [] }],
  fail: [{ openToAnyone: [{ statement: 'Read', action: 'secretsmanager:GetSecretValue' }] }],
};
