import { containsNone, isFalse, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.policy-does-not-own-secrets',
  resource: 'aws.iam.policy',
  severity: 'medium',
  title: {
    fr: 'La politique ne donne pas tous les droits sur tous les secrets',
    en: 'The policy does not give every right over every secret',
  },
  risk: {
    fr: 'Une seule identité volée livre tous les mots de passe et toutes les clés des applications.',
    en: 'One stolen identity gives away the passwords and keys of every application.',
  },
  remedy: {
    fr: 'Nommez les secrets que cette identité lit, et accordez-lui GetSecretValue sur eux seuls.',
    en: 'Name the secrets that this identity reads, and grant it GetSecretValue on those alone.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html',
  },
  maps: {
    'anssi-hygiene': ['9', '11'],
    'iso27001-2022': ['A.5.17', 'A.8.3'],
    'pci-dss-4.0': ['7.2.2'],
    'nist-800-53-r5': ['AC-3', 'AC-6', 'IA-5(6)'],
  },
  attack: ['T1555.006'],
  require: { ownedServices: containsNone('secretsmanager') },
  when: { type: oneOf('customer-managed', 'inline', 'permission-set'), grantsEverything: isFalse },
});

export const cases: Cases<'aws.iam.policy'> = {
  pass: [{ type: 'customer-managed', grantsEverything: false, ownedServices: [] }],
  fail: [{ type: 'inline', grantsEverything: false, ownedServices: ['secretsmanager'] }],
  notApplicable: [
    { type: 'aws-managed', grantsEverything: false, ownedServices: ['secretsmanager'] },
    { type: 'customer-managed', grantsEverything: true },
  ],
};
