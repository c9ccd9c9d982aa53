import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.key-is-strong',
  resource: 'web.certificate',
  severity: 'high',
  title: {
    fr: 'La clé du certificat vaut au moins 112 bits',
    en: 'The key of the certificate is worth at least 112 bits',
  },
  risk: {
    fr: 'Une clé RSA de 1024 bits est à la portée d’une organisation ; qui la factorise devient le serveur.',
    en: 'An RSA key of 1024 bits is within reach of an organization; whoever factors it becomes the server.',
  },
  remedy: {
    fr: 'Prenez une clé P-256, ou RSA de 2048 bits au moins (3072 au-delà de 2030).',
    en: 'Take a P-256 key, or an RSA key of at least 2048 bits (3072 beyond 2030).',
    effort: 'low',
    doc: 'https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final',
  },
  maps: {
    'nist-800-53-r5': ['SC-12', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1649'],
  require: { keyStrength: atLeast(112) },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ keyStrength: 112 }, { keyStrength: 128 }],
  fail: [{ keyStrength: 80 }],
};
