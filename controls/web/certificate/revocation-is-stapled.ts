import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.revocation-is-stapled',
  resource: 'web.certificate',
  severity: 'low',
  title: {
    fr: 'Le serveur joint la réponse OCSP de son certificat',
    en: 'The server staples the OCSP answer of its certificate',
  },
  risk: {
    fr: 'Le navigateur interroge lui-même l’autorité, qui apprend qui visite le site, ou ne l’interroge pas.',
    en: 'The browser asks the authority itself, which learns who visits the site, or does not ask at all.',
  },
  remedy: {
    fr: 'Activez l’agrafage (ssl_stapling, SSLUseStapling).',
    en: 'Turn stapling on (ssl_stapling, SSLUseStapling).',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc6066#section-8',
  },
  maps: {
    'nist-800-53-r5': ['SC-17'],
    'iso27001-2022': ['A.8.24'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: [],
  require: { stapled: isTrue },
  when: { namesOcsp: isTrue },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ stapled: true, namesOcsp: true }],
  fail: [{ stapled: false, namesOcsp: true }],
  notApplicable: [{ namesOcsp: false }],
};
