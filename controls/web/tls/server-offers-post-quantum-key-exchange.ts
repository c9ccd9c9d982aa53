import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-offers-post-quantum-key-exchange',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Le serveur offre un échange de clés hybride post-quantique',
    en: 'The server offers a hybrid post-quantum key exchange',
  },
  risk: {
    fr: 'Ce qui est enregistré aujourd’hui pourra être déchiffré le jour où une machine quantique le permettra.',
    en: 'What is recorded today may be decrypted on the day a quantum machine allows it.',
  },
  remedy: {
    fr: 'Activez X25519MLKEM768 (OpenSSL 3.5 et suivants, ou le réglage de votre CDN) devant X25519.',
    en: 'Enable X25519MLKEM768 (OpenSSL 3.5 and later, or the setting of your CDN) ahead of X25519.',
    effort: 'medium',
    doc: 'https://csrc.nist.gov/pubs/fips/203/final',
  },
  maps: {
    'nist-800-53-r5': ['SC-12', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
  },
  attack: ['T1040'],
  require: { offersPostQuantum: isTrue },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ offersPostQuantum: true }],
  fail: [{ offersPostQuantum: false }],
};
