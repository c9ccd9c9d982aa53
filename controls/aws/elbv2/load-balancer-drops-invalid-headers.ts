import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elbv2.load-balancer-drops-invalid-headers',
  resource: 'aws.elbv2.load-balancer',
  severity: 'medium',
  title: {
    fr: 'Le répartiteur applicatif écarte les en-têtes invalides',
    en: 'The application load balancer drops invalid headers',
  },
  risk: {
    fr: 'Un en-tête mal formé trompe le serveur qui suit : filtre contourné, requête glissée dans une autre.',
    en: 'A malformed header deceives the server behind: a filter is passed by, a request is slipped into another.',
  },
  remedy: {
    fr: 'Activez routing.http.drop_invalid_header_fields.enabled, après avoir vérifié qu’aucun client n’envoie de tels en-têtes.',
    en: 'Turn routing.http.drop_invalid_header_fields.enabled on, once no client is known to send such headers.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
  },
  maps: {
    'iso27001-2022': ['A.8.20', 'A.8.26'],
    'pci-dss-4.0': ['6.2.4'],
    'nist-800-53-r5': ['SC-7', 'SI-10'],
  },
  attack: ['T1190'],
  when: { type: equals('application') },
  require: { dropsInvalidHeaders: isTrue },
});

export const cases: Cases<'aws.elbv2.load-balancer'> = {
  pass: [{ type: 'application', dropsInvalidHeaders: true }],
  fail: [{ type: 'application', dropsInvalidHeaders: false }],
  notApplicable: [{ type: 'network', dropsInvalidHeaders: false }],
};
