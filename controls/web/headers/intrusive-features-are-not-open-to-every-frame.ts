import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.intrusive-features-are-not-open-to-every-frame',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'Caméra, micro et position ne sont pas ouverts à tous les cadres',
    en: 'Camera, microphone and location are not open to every frame',
  },
  risk: {
    fr: 'Une publicité affichée dans un cadre peut demander l’accès au nom du site, dont le visiteur connaît le nom.',
    en: 'An advertisement in a frame can ask for access in the name of the site, which the visitor knows.',
  },
  remedy: {
    fr: 'Remplacez * par () ou par la liste des origines qui en ont besoin.',
    en: 'Replace * with () or with the list of origins that need it.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Permissions-Policy',
  },
  maps: {
    'nist-800-53-r5': ['CM-6', 'SI-10'],
    'iso27001-2022': ['A.8.9', 'A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1125', 'T1123'],
  require: { featuresOpenToEveryFrame: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ featuresOpenToEveryFrame: [] }],
  fail: [{ featuresOpenToEveryFrame: ['camera'] }],
};
