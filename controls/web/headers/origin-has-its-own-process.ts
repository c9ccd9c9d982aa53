import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.origin-has-its-own-process',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Le site demande un processus à part',
    en: 'The site asks for a process of its own',
  },
  risk: {
    fr: 'Les sous-domaines d’un même domaine peuvent sinon partager la mémoire du navigateur.',
    en: 'Subdomains of one domain may otherwise share the memory of the browser.',
  },
  remedy: {
    fr: 'Envoyez « Origin-Agent-Cluster: ?1 ».',
    en: 'Send “Origin-Agent-Cluster: ?1”.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Origin-Agent-Cluster',
  },
  maps: {
    'nist-800-53-r5': ['AC-4', 'SC-39'],
    'iso27001-2022': ['A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: [],
  require: { isolatesOrigin: isTrue },
});

export const cases: Cases<'web.site'> = {
  pass: [{ isolatesOrigin: true }],
  fail: [{ isolatesOrigin: false }],
};
