import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ssm.parameter-named-as-secret-is-encrypted',
  resource: 'aws.ssm.parameter',
  severity: 'high',
  title: {
    fr: 'Le paramètre qui porte un nom de secret est chiffré',
    en: 'The parameter named as a secret is encrypted',
  },
  risk: {
    fr: 'Tout droit de lecture sur les paramètres livre le secret en clair, jusque dans l’historique et les journaux.',
    en: 'Any right to read parameters gives the secret away in the clear, in history and logs too.',
  },
  remedy: {
    fr: 'Recréez le paramètre en SecureString avec une clé KMS que vous gérez, puis changez le secret.',
    en: 'Make the parameter again as a SecureString with a KMS key that you manage, then change the secret.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['11', '31'],
    'pci-dss-4.0': ['8.3.2'],
    'iso27001-2022': ['A.5.17', 'A.8.24'],
    'nist-800-53-r5': ['IA-5(6)', 'IA-5(7)', 'SC-28'],
  },
  attack: ['T1552'],
  when: { isNamedAsSecret: isTrue },
  require: { type: equals('SecureString') },
});

export const cases: Cases<'aws.ssm.parameter'> = {
  pass: [{ isNamedAsSecret: true, type: 'SecureString' }],
  fail: [{ isNamedAsSecret: true, type: 'String' }],
  notApplicable: [{ isNamedAsSecret: false, type: 'String' }],
};
