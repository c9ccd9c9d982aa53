import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.dh-prime-is-not-precomputed',
  resource: 'web.tls-endpoint',
  severity: 'high',
  title: {
    fr: 'Le groupe Diffie-Hellman n’est pas un petit groupe que des milliers de serveurs partagent',
    en: 'The Diffie-Hellman group is not a small one that thousands of servers share',
  },
  risk: {
    fr: 'Un seul calcul préalable contre un petit groupe commun ouvre les sessions de tous ceux qui l’emploient.',
    en: 'One computation ahead of time against a small shared group opens the sessions of all that use it.',
  },
  remedy: {
    fr: 'Passez à un groupe de 2048 bits ou plus du RFC 7919, ou retirez les suites DHE.',
    en: 'Move to a group of 2048 bits or more of RFC 7919, or remove DHE suites.',
    effort: 'low',
    doc: 'https://weakdh.org/',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1040', 'T1557'],
  require: { dhPrimeIsPrecomputed: isFalse },
  when: { makesDhExchange: isTrue },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ dhPrimeIsPrecomputed: false, makesDhExchange: true }],
  fail: [{ dhPrimeIsPrecomputed: true, makesDhExchange: true }],
  notApplicable: [{ makesDhExchange: false }],
};
