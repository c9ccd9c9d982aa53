import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.windows-of-other-sites-are-kept-apart',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les fenêtres d’autres sites sont tenues à part',
    en: 'Windows of other sites are kept apart',
  },
  risk: {
    fr: 'Un site qui ouvre le vôtre garde une prise sur sa fenêtre et peut en observer l’état.',
    en: 'A site that opens yours keeps a hold on its window and can watch its state.',
  },
  remedy: {
    fr: 'Envoyez « Cross-Origin-Opener-Policy: same-origin », ou same-origin-allow-popups si le site ouvre des fenêtres de paiement ou de connexion.',
    en: 'Send “Cross-Origin-Opener-Policy: same-origin”, or same-origin-allow-popups if the site opens windows to pay or to sign in.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cross-Origin-Opener-Policy',
  },
  maps: {
    'nist-800-53-r5': ['AC-4', 'SC-39'],
    'iso27001-2022': ['A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1185'],
  require: {
    openerPolicy: oneOf('same-origin', 'same-origin-allow-popups', 'noopener-allow-popups'),
  },
});

export const cases: Cases<'web.site'> = {
  pass: [{ openerPolicy: 'same-origin' }],
  fail: [{ openerPolicy: 'unsafe-none' }],
};
