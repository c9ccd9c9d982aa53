import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.default-security-group-lets-nothing-through',
  resource: 'aws.ec2.security-group',
  severity: 'medium',
  title: {
    fr: 'Le groupe de sécurité par défaut du VPC ne laisse rien passer',
    en: 'The default security group of the VPC lets nothing through',
  },
  risk: {
    fr: 'Ce qui est lancé sans groupe prend celui-ci et se trouve relié à tout ce qui a été lancé de même.',
    en: 'Whatever is launched without a group takes this one, and is joined to all that was launched likewise.',
  },
  remedy: {
    fr: 'Donnez à chaque ressource un groupe à elle, puis retirez toutes les règles du groupe par défaut, entrantes et sortantes.',
    en: 'Give each resource a group of its own, then remove all rules of the default group, inbound and outbound.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html',
  },
  maps: {
    'cis-aws-6.0.0': ['6.5'],
    'anssi-hygiene': ['19'],
    'iso27001-2022': ['A.8.9', 'A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.2.1'],
    'nist-800-53-r5': ['AC-4', 'CM-6', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1021'],
  when: { isDefault: isTrue },
  require: { ingressRules: equals(0), egressRules: equals(0) },
});

export const cases: Cases<'aws.ec2.security-group'> = {
  pass: [{ isDefault: true, ingressRules: 0, egressRules: 0 }],
  fail: [
    { isDefault: true, ingressRules: 1, egressRules: 0 },
    { isDefault: true, ingressRules: 0, egressRules: 1 },
  ],
  notApplicable: [{ isDefault: false, ingressRules: 3, egressRules: 1 }],
};
