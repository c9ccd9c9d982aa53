import { atMost } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.session-tickets-last-a-day',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Les tickets de session valent un jour au plus',
    en: 'Session tickets hold for a day at most',
  },
  risk: {
    fr: 'Qui vole la clé des tickets lit toutes les sessions reprises pendant leur durée, malgré la confidentialité persistante.',
    en: 'Whoever steals the key of the tickets reads every session resumed while they hold, forward secrecy or not.',
  },
  remedy: {
    fr: 'Ramenez leur durée à 86400 secondes ou moins (ssl_session_timeout), et renouvelez leur clé chaque jour.',
    en: 'Bring their lifetime down to 86400 seconds or less (ssl_session_timeout), and change their key every day.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9325',
  },
  maps: {
    'nist-800-53-r5': ['SC-12', 'SC-23'],
    'iso27001-2022': ['A.8.24'],
  },
  attack: ['T1040'],
  require: { ticketLifetime: atMost(86400) },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ ticketLifetime: 0 }, { ticketLifetime: 86400 }],
  fail: [{ ticketLifetime: 604800 }],
};
