import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-takes-no-early-data',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Le serveur n’accepte pas de données avant la poignée de main',
    en: 'The server takes no data ahead of the handshake',
  },
  risk: {
    fr: 'Les données 0-RTT peuvent être rejouées par qui les a vues passer : un virement, un vote, un achat de plus.',
    en: '0-RTT data can be played again by whoever saw it pass: one more transfer, vote or purchase.',
  },
  remedy: {
    fr: 'Laissez ssl_early_data sur off, ou répondez 425 aux requêtes qui changent quelque chose.',
    en: 'Leave ssl_early_data off, or answer 425 to requests that change something.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc8470',
  },
  maps: {
    'nist-800-53-r5': ['SC-23'],
    'iso27001-2022': ['A.8.24'],
  },
  attack: ['T1557'],
  require: { offersEarlyData: isFalse },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ offersEarlyData: false }],
  fail: [{ offersEarlyData: true }],
};
