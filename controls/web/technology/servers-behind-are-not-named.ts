import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.technology.servers-behind-are-not-named',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les serveurs de derrière ne sont pas nommés',
    en: 'Servers behind are not named',
  },
  risk: {
    fr: 'Un nom interne aide à viser une machine, ou à se faire passer pour elle.',
    en: 'An internal name helps to aim at a machine, or to pass for it.',
  },
  remedy: {
    fr: 'Retirez ces en-têtes au serveur de devant.',
    en: 'Remove these headers at the front server.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1590.005'],
  require: { backendHeaders: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ backendHeaders: [] }],
  fail: [{ backendHeaders: ['x-backend-server: web-03'] }],
};
