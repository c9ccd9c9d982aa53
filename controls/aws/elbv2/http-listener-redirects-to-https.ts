import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elbv2.http-listener-redirects-to-https',
  resource: 'aws.elbv2.listener',
  severity: 'high',
  title: {
    fr: 'L’écouteur HTTP joignable d’Internet renvoie vers HTTPS',
    en: 'The HTTP listener reached from the internet sends clients to HTTPS',
  },
  risk: {
    fr: 'Mots de passe, cookies et données passent en clair et se lisent en chemin.',
    en: 'Passwords, cookies and data go in clear and are read on the way.',
  },
  remedy: {
    fr: 'Remplacez l’action par défaut par une redirection HTTP_301 vers HTTPS, port 443.',
    en: 'Replace the default action with a redirection HTTP_301 to HTTPS, port 443.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html',
  },
  maps: {
    'anssi-hygiene': ['18', '21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-23'],
  },
  attack: ['T1040', 'T1557'],
  when: { protocol: equals('HTTP'), isInternetFacing: isTrue },
  require: { redirectsToHttps: isTrue },
});

export const cases: Cases<'aws.elbv2.listener'> = {
  pass: [{ protocol: 'HTTP', isInternetFacing: true, redirectsToHttps: true }],
  fail: [{ protocol: 'HTTP', isInternetFacing: true, redirectsToHttps: false }],
  notApplicable: [
    { protocol: 'HTTPS', isInternetFacing: true, redirectsToHttps: false },
    { protocol: 'HTTP', isInternetFacing: false, redirectsToHttps: false },
  ],
};
