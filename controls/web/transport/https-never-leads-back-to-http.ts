import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.transport.https-never-leads-back-to-http',
  resource: 'web.site',
  severity: 'high',
  title: {
    fr: 'HTTPS ne ramène jamais à HTTP',
    en: 'HTTPS never leads back to HTTP',
  },
  risk: {
    fr: 'Une étape en clair au milieu du chemin suffit à détourner la visite entière.',
    en: 'One step in the clear on the way is enough to divert the whole visit.',
  },
  remedy: {
    fr: 'Corrigez les redirections dont la cible commence par http: ; elles viennent souvent d’un serveur qui se croit en clair derrière un répartiteur.',
    en: 'Mend the redirections whose target starts with http:; they often come from a server that believes itself in the clear behind a load balancer.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-23'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'owasp-top-10-2025': ['A04'],
    'pci-dss-4.0': ['4.2.1'],
  },
  attack: ['T1557'],
  require: { downgrades: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ downgrades: [] }],
  fail: [{ downgrades: ['http://example.fr/'] }],
};
