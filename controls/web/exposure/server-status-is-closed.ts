import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.server-status-is-closed',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'La page d’état du serveur n’est pas ouverte',
    en: 'The status page of the server is not open',
  },
  risk: {
    fr: 'Elle montre les adresses des visiteurs et ce qu’ils demandent, jetons compris.',
    en: 'It shows the addresses of visitors and what they ask for, tokens included.',
  },
  remedy: {
    fr: 'Réservez /server-status à la machine elle-même.',
    en: 'Keep /server-status for the machine itself.',
    effort: 'low',
    doc: 'https://httpd.apache.org/docs/2.4/mod/mod_status.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7'],
    'iso27001-2022': ['A.8.9', 'A.8.20'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1592'],
  require: { exposesServerStatus: isFalse },
});

export const cases: Cases<'web.site'> = {
  pass: [{ exposesServerStatus: false }],
  fail: [{ exposesServerStatus: true }],
};
