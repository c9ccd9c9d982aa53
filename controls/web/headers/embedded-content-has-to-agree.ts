import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.embedded-content-has-to-agree',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Ce que le site intègre doit y consentir',
    en: 'What the site embeds has to agree to it',
  },
  risk: {
    fr: 'Sans cette règle, le navigateur n’isole pas la page, et des attaques sur le processeur peuvent lire ce qui est à côté.',
    en: 'Without this rule the browser does not isolate the page, and attacks on the processor can read what lies beside.',
  },
  remedy: {
    fr: 'Envoyez « Cross-Origin-Embedder-Policy: credentialless » ou require-corp, après un essai en mode rapport.',
    en: 'Send “Cross-Origin-Embedder-Policy: credentialless” or require-corp, after a trial in report mode.',
    effort: 'medium',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cross-Origin-Embedder-Policy',
  },
  maps: {
    'nist-800-53-r5': ['AC-4', 'SC-39'],
    'iso27001-2022': ['A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: [],
  require: { embedderPolicy: oneOf('require-corp', 'credentialless') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ embedderPolicy: 'require-corp' }, { embedderPolicy: 'credentialless' }],
  fail: [{ embedderPolicy: 'unsafe-none' }],
};
