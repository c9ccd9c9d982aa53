import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.instance-has-no-key-pair',
  resource: 'aws.ec2.instance',
  severity: 'low',
  title: {
    fr: 'L’instance ne s’administre pas par une paire de clés',
    en: 'The instance is not administered with a key pair',
  },
  risk: {
    fr: 'La clé privée se partage et ne s’éteint avec le départ de personne ; rien ne dit qui s’en est servi.',
    en: 'The private key is shared and outlives everyone’s departure; nothing tells who used it.',
  },
  remedy: {
    fr: 'Lancez l’instance sans paire de clés et ouvrez les sessions par Session Manager ou EC2 Instance Connect.',
    en: 'Launch the instance without a key pair and open sessions with Session Manager or EC2 Instance Connect.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
  },
  maps: {
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.5.17', 'A.8.5'],
    'pci-dss-4.0': ['8.2.2'],
    'nist-800-53-r5': ['AC-17', 'IA-2', 'IA-5(7)'],
  },
  attack: ['T1098.004', 'T1021.008', 'T1078'],
  require: { keyPair: equals(null) },
});

export const cases: Cases<'aws.ec2.instance'> = {
  pass: [{ keyPair: null }],
  fail: [{ keyPair: 'team' }],
};
