import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.security-group-closes-administration-ports',
  resource: 'aws.ec2.security-group',
  severity: 'high',
  title: {
    fr: 'Le groupe de sécurité ferme les ports d’administration à Internet',
    en: 'The security group closes administration ports to the internet',
  },
  risk: {
    fr: 'SSH ou le bureau à distance s’offre à tous : essais de mots de passe et failles atteignent la machine en quelques minutes.',
    en: 'SSH or Remote Desktop is offered to all: password guessing and exploits reach the machine within minutes.',
  },
  remedy: {
    fr: 'Retirez les règles ouvertes à 0.0.0.0/0, à ::/0 ou à de larges plages ; passez par Session Manager ou EC2 Instance Connect Endpoint.',
    en: 'Remove the rules open to 0.0.0.0/0, ::/0 or wide ranges; use Session Manager or EC2 Instance Connect Endpoint.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  },
  maps: {
    'cis-aws-6.0.0': ['6.3', '6.4'],
    'anssi-hygiene': ['23', '28'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'secnumcloud-3.2': ['13.2'],
    'nist-800-53-r5': ['AC-4', 'AC-17(3)', 'CM-7', 'SC-7', 'SC-7(5)', 'SC-7(11)'],
  },
  attack: ['T1133', 'T1110', 'T1190'],
  require: { administrationPortsOpenToInternet: isEmpty },
});

export const cases: Cases<'aws.ec2.security-group'> = {
  pass: [{ administrationPortsOpenToInternet: [] }],
  fail: [
    { administrationPortsOpenToInternet: [22] },
    { administrationPortsOpenToInternet: [22, 3389] },
  ],
};
