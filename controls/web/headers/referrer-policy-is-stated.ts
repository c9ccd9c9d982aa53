import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.referrer-policy-is-stated',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La politique de référent est écrite',
    en: 'The referrer policy is stated',
  },
  risk: {
    fr: 'Sans elle, ce que le site révèle dépend du navigateur et de sa version.',
    en: 'Without it, what the site tells depends on the browser and its version.',
  },
  remedy: {
    fr: 'Envoyez « Referrer-Policy: strict-origin-when-cross-origin » avec toutes les pages.',
    en: 'Send “Referrer-Policy: strict-origin-when-cross-origin” with every page.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Referrer-Policy',
  },
  maps: {
    'nist-800-53-r5': ['CM-6', 'SI-10'],
    'iso27001-2022': ['A.8.9', 'A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: [],
  require: { referrer: oneOf('private', 'leaks') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ referrer: 'private' }],
  fail: [{ referrer: 'default' }, { referrer: 'unknown-keyword' }],
};
