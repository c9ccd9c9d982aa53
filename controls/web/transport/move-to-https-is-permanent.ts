import { isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.transport.move-to-https-is-permanent',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La redirection vers HTTPS est définitive',
    en: 'The redirection to HTTPS is permanent',
  },
  risk: {
    fr: 'Une redirection provisoire n’est pas retenue : chaque visite recommence en clair.',
    en: 'A temporary redirection is not remembered: each visit starts in the clear again.',
  },
  remedy: {
    fr: 'Redirigez par 301 ou 308.',
    en: 'Redirect with 301 or 308.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Redirections',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-8(1)'],
    'iso27001-2022': ['A.8.24'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { plainHttpMovedForGood: isTrue },
  when: { plainHttp: oneOf('to-https', 'off-host', 'by-http') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ plainHttp: 'to-https', plainHttpMovedForGood: true }],
  fail: [{ plainHttp: 'to-https', plainHttpMovedForGood: false }],
  notApplicable: [
    { plainHttp: 'closed', plainHttpMovedForGood: true },
    { plainHttp: 'served', plainHttpMovedForGood: false },
  ],
};
