import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.security-group-closes-platform-ports',
  resource: 'aws.ec2.security-group',
  severity: 'high',
  title: {
    fr: 'Le groupe de sécurité ferme à Internet les ports des annuaires, conteneurs et files de messages',
    en: 'The security group closes ports of directories, containers and message queues to the internet',
  },
  risk: {
    fr: 'Docker, kubelet ou etcd joignable de tous donne souvent la machine entière ; un annuaire donne la liste des comptes.',
    en: 'Docker, kubelet or etcd within everyone’s reach often gives the whole machine; a directory gives the list of accounts.',
  },
  remedy: {
    fr: 'N’admettez que les groupes de sécurité des machines qui se parlent.',
    en: 'Admit only the security groups of the machines that talk to each other.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  },
  maps: {
    'anssi-hygiene': ['19', '23'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.2.5', '1.3.1'],
    'nist-800-53-r5': ['AC-4', 'CM-7', 'SC-7', 'SC-7(5)', 'SC-7(11)'],
  },
  attack: ['T1190', 'T1133', 'T1046'],
  require: { platformPortsOpenToInternet: isEmpty },
});

export const cases: Cases<'aws.ec2.security-group'> = {
  pass: [{ platformPortsOpenToInternet: [] }],
  fail: [{ platformPortsOpenToInternet: [2375, 10250] }],
};
