import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.security-group-closes-file-sharing-ports',
  resource: 'aws.ec2.security-group',
  severity: 'high',
  title: {
    fr: 'Le groupe de sécurité ferme les ports de partage de fichiers à Internet',
    en: 'The security group closes file-sharing ports to the internet',
  },
  risk: {
    fr: 'CIFS, NFS ou FTP s’offre à tous : les vers qui cherchent ces ports entrent, et les fichiers sortent.',
    en: 'CIFS, NFS or FTP is offered to all: worms that look for these ports come in, and files go out.',
  },
  remedy: {
    fr: 'Retirez les règles ouvertes à tous et passez par un réseau privé ; remplacez FTP par SFTP.',
    en: 'Remove the rules open to all and use a private network; replace FTP with SFTP.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  },
  maps: {
    'cis-aws-6.0.0': ['6.1.2'],
    'anssi-hygiene': ['21', '23'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.2.6', '1.3.1'],
    'nist-800-53-r5': ['AC-4', 'CM-7', 'SC-7', 'SC-7(5)', 'SC-7(11)'],
  },
  attack: ['T1190', 'T1021', 'T1133'],
  require: { fileSharingPortsOpenToInternet: isEmpty },
});

export const cases: Cases<'aws.ec2.security-group'> = {
  pass: [{ fileSharingPortsOpenToInternet: [] }],
  fail: [{ fileSharingPortsOpenToInternet: [445] }],
};
