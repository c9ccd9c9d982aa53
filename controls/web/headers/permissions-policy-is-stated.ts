import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.permissions-policy-is-stated',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les fonctions du navigateur que le site emploie sont déclarées',
    en: 'The browser features that the site uses are declared',
  },
  risk: {
    fr: 'Un script injecté peut demander caméra, micro ou position au nom du site.',
    en: 'An injected script can ask for camera, microphone or location in the name of the site.',
  },
  remedy: {
    fr: 'Envoyez « Permissions-Policy: camera=(), microphone=(), geolocation=() », complété de ce que le site emploie.',
    en: 'Send “Permissions-Policy: camera=(), microphone=(), geolocation=()”, plus what the site uses.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Permissions-Policy',
  },
  maps: {
    'nist-800-53-r5': ['CM-6', 'SI-10'],
    'iso27001-2022': ['A.8.9', 'A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1125'],
  require: { permissionsPolicyIsStated: isTrue },
});

export const cases: Cases<'web.site'> = {
  pass: [{ permissionsPolicyIsStated: true }],
  fail: [{ permissionsPolicyIsStated: false }],
};
