import { isEmpty, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elb.load-balancer-encrypts-what-clients-send',
  resource: 'aws.elb.load-balancer',
  severity: 'medium',
  title: {
    fr: 'Le répartiteur classique joignable d’Internet n’écoute qu’en chiffré',
    en: 'The classic load balancer reached from the internet listens encrypted only',
  },
  risk: {
    fr: 'Mots de passe, cookies et données passent en clair et se lisent en chemin.',
    en: 'Passwords, cookies and data go in clear and are read on the way.',
  },
  remedy: {
    fr: 'Remplacez les écouteurs HTTP et TCP par des écouteurs HTTPS et SSL ; mieux, passez à un Application Load Balancer, qui redirige HTTP.',
    en: 'Replace HTTP and TCP listeners with HTTPS and SSL ones; better, move to an Application Load Balancer, which redirects HTTP.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-https-load-balancers.html',
  },
  maps: {
    'anssi-hygiene': ['18', '21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-23'],
  },
  attack: ['T1040'],
  when: { isInternetFacing: isTrue },
  require: { clearTextPorts: isEmpty },
});

export const cases: Cases<'aws.elb.load-balancer'> = {
  pass: [{ isInternetFacing: true, clearTextPorts: [] }],
  fail: [{ isInternetFacing: true, clearTextPorts: [80] }],
  notApplicable: [{ isInternetFacing: false, clearTextPorts: [80] }],
};
