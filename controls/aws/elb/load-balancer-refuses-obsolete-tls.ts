import { isEmpty, isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elb.load-balancer-refuses-obsolete-tls',
  resource: 'aws.elb.load-balancer',
  severity: 'medium',
  title: {
    fr: 'Le répartiteur classique refuse SSL et TLS avant 1.2',
    en: 'The classic load balancer refuses SSL and TLS before 1.2',
  },
  risk: {
    fr: 'Un client poussé vers une version ancienne échange sous des algorithmes que l’on sait casser.',
    en: 'A client pushed to an old version talks under algorithms known to be broken.',
  },
  remedy: {
    fr: 'Choisissez la politique ELBSecurityPolicy-TLS-1-2-2017-01.',
    en: 'Choose the policy ELBSecurityPolicy-TLS-1-2-2017-01.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['2.2.5', '4.2.1'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  when: { encryptedPorts: isNotEmpty },
  require: { obsoleteProtocols: isEmpty },
});

export const cases: Cases<'aws.elb.load-balancer'> = {
  pass: [{ encryptedPorts: [443], obsoleteProtocols: [] }],
  fail: [{ encryptedPorts: [443], obsoleteProtocols: ['Protocol-TLSv1'] }],
  notApplicable: [{ encryptedPorts: [], obsoleteProtocols: [] }],
};
