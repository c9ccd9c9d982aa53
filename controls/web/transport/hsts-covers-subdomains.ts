import { atLeast, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.transport.hsts-covers-subdomains',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'HSTS couvre les sous-domaines',
    en: 'HSTS covers subdomains',
  },
  risk: {
    fr: 'Un sous-domaine en clair peut poser des cookies que le site lira.',
    en: 'A subdomain in the clear can set cookies that the site will read.',
  },
  remedy: {
    fr: 'Ajoutez includeSubDomains après avoir vérifié que chaque sous-domaine répond en HTTPS.',
    en: 'Add includeSubDomains after checking that each subdomain answers over HTTPS.',
    effort: 'medium',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-8(1)'],
    'iso27001-2022': ['A.8.24'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557', 'T1539'],
  require: { hstsCoversSubdomains: isTrue },
  when: { hstsMaxAge: atLeast(1) },
});

export const cases: Cases<'web.site'> = {
  pass: [{ hstsMaxAge: 31536000, hstsCoversSubdomains: true }],
  fail: [{ hstsMaxAge: 31536000, hstsCoversSubdomains: false }],
  notApplicable: [{ hstsMaxAge: 0, hstsCoversSubdomains: false }],
};
