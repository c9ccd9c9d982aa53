import { atLeast, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.dh-prime-has-2048-bits',
  resource: 'web.tls-endpoint',
  severity: 'medium',
  title: {
    fr: 'Le nombre premier de l’échange Diffie-Hellman a au moins 2048 bits',
    en: 'The prime of the Diffie-Hellman exchange has at least 2048 bits',
  },
  risk: {
    fr: 'En dessous, un calcul à la portée d’un État, ou de moins, ouvre les sessions enregistrées (Logjam).',
    en: 'Below that, a computation within reach of a state, or of less, opens recorded sessions (Logjam).',
  },
  remedy: {
    fr: 'Employez un groupe du RFC 7919 (ffdhe2048 ou plus), ou retirez les suites DHE au profit d’ECDHE.',
    en: 'Use a group of RFC 7919 (ffdhe2048 or more), or remove DHE suites in favour of ECDHE.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc7919',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1040', 'T1557'],
  require: { dhPrimeBits: atLeast(2048) },
  when: { makesDhExchange: isTrue },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ dhPrimeBits: 2048, makesDhExchange: true }],
  fail: [{ dhPrimeBits: 1024, makesDhExchange: true }],
  notApplicable: [{ makesDhExchange: false }],
};
