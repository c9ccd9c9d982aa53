import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.eks.node-group-opens-ssh-to-known-groups',
  resource: 'aws.eks.node-group',
  severity: 'high',
  title: {
    fr: 'Le groupe de nœuds EKS n’ouvre pas SSH à tout Internet',
    en: 'The EKS node group does not open SSH to the whole internet',
  },
  risk: {
    fr: 'Une clé sans groupe de sécurité source ouvre le port 22 des nœuds au monde : qui entre sur un nœud tient tous ses conteneurs.',
    en: 'A key without a source security group opens port 22 of the nodes to the world: whoever gets on a node holds all its containers.',
  },
  remedy: {
    fr: 'Recréez le groupe sans clé SSH, et passez par Session Manager, ou nommez les groupes de sécurité sources.',
    en: 'Create the group again without an SSH key, and use Session Manager, or name the source security groups.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/eks/latest/userguide/create-managed-node-group.html',
  },
  maps: {
    'anssi-hygiene': ['23', '27'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'nist-800-53-r5': ['AC-17', 'SC-7'],
    'pci-dss-4.0': ['1.3.1', '1.4.2'],
  },
  attack: ['T1021.004', 'T1133'],
  require: { sshOpenTo: oneOf('nobody', 'security-groups') },
});

export const cases: Cases<'aws.eks.node-group'> = {
  pass: [{ sshOpenTo: 'nobody' }, { sshOpenTo: 'security-groups' }],
  fail: [{ sshOpenTo: 'everyone' }],
};
