import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.resource-policy-is-understood',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La politique de ressources, si elle est écrite, est comprise',
    en: 'The resource policy, where stated, is understood',
  },
  risk: {
    fr: 'Un mot que le navigateur ne connaît pas ne protège de rien, et fait croire le contraire.',
    en: 'A word that the browser does not know protects from nothing, and makes believe it does.',
  },
  remedy: {
    fr: 'Employez same-origin, same-site ou cross-origin.',
    en: 'Use same-origin, same-site or cross-origin.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cross-Origin-Resource-Policy',
  },
  maps: {
    'nist-800-53-r5': ['AC-4', 'SC-39'],
    'iso27001-2022': ['A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: [],
  require: { resourcePolicy: oneOf('none', 'same-origin', 'same-site', 'cross-origin') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ resourcePolicy: 'none' }, { resourcePolicy: 'same-origin' }],
  fail: [{ resourcePolicy: 'same-host' }],
};
