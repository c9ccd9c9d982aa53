import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.acm.certificate-key-is-strong',
  resource: 'aws.acm.certificate',
  severity: 'high',
  title: {
    fr: 'La clé du certificat ACM est assez longue',
    en: 'The key of the ACM certificate is long enough',
  },
  risk: {
    fr: 'Une clé RSA de 1024 bits est à la portée d’un attaquant bien doté, qui se fait alors passer pour le service.',
    en: 'An RSA key of 1024 bits is within reach of a well-funded attacker, who then poses as the service.',
  },
  remedy: {
    fr: 'Remplacez le certificat par un autre à clé RSA de 2048 bits ou ECDSA P-256, au moins.',
    en: 'Replace the certificate with one whose key is RSA of 2048 bits or ECDSA P-256, at least.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html',
  },
  maps: {
    'pci-dss-4.0': ['3.7.1', '4.2.1'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-13', 'SC-17'],
  },
  attack: ['T1557'],
  require: {
    keyAlgorithm: oneOf(
      'RSA_2048',
      'RSA_3072',
      'RSA_4096',
      'EC_prime256v1',
      'EC_secp384r1',
      'EC_secp521r1',
    ),
  },
});

export const cases: Cases<'aws.acm.certificate'> = {
  pass: [{ keyAlgorithm: 'RSA_2048' }, { keyAlgorithm: 'EC_prime256v1' }],
  fail: [{ keyAlgorithm: 'RSA_1024' }],
};
