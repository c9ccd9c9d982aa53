import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kms.key-rotates',
  resource: 'aws.kms.key',
  severity: 'medium',
  title: {
    fr: 'La clé KMS symétrique est renouvelée automatiquement',
    en: 'The symmetric KMS key rotates automatically',
  },
  risk: {
    fr: 'La même matière chiffre pour toujours : qui l’obtient un jour déchiffre tout, passé et à venir.',
    en: 'The same material encrypts for ever: whoever gets it one day decrypts everything, past and to come.',
  },
  remedy: {
    fr: 'Activez le renouvellement automatique de la clé ; les données déjà chiffrées restent lisibles.',
    en: 'Turn automatic rotation on for the key; data already encrypted stays readable.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
  },
  maps: {
    'cis-aws-6.0.0': ['4.6'],
    'pci-dss-4.0': ['3.7.4'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12'],
  },
  attack: ['T1552'],
  when: {
    state: equals('Enabled'),
    keySpec: equals('SYMMETRIC_DEFAULT'),
    origin: equals('AWS_KMS'),
  },
  require: { rotationEnabled: isTrue },
});

export const cases: Cases<'aws.kms.key'> = {
  pass: [
    { state: 'Enabled', keySpec: 'SYMMETRIC_DEFAULT', origin: 'AWS_KMS', rotationEnabled: true },
  ],
  fail: [
    { state: 'Enabled', keySpec: 'SYMMETRIC_DEFAULT', origin: 'AWS_KMS', rotationEnabled: false },
  ],
  notApplicable: [
    { state: 'Enabled', keySpec: 'RSA_4096', origin: 'AWS_KMS', rotationEnabled: false },
    { state: 'Enabled', keySpec: 'SYMMETRIC_DEFAULT', origin: 'EXTERNAL', rotationEnabled: false },
    { state: 'Disabled', keySpec: 'SYMMETRIC_DEFAULT', origin: 'AWS_KMS', rotationEnabled: false },
  ],
};
