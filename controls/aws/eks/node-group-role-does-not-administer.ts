import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.eks.node-group-role-does-not-administer',
  resource: 'aws.eks.node-group',
  severity: 'high',
  title: {
    fr: 'Le rôle des nœuds EKS n’administre pas le compte',
    en: 'The role of the EKS nodes does not administer the account',
  },
  risk: {
    fr: 'Un pod qui atteint le service de métadonnées de son nœud en lit les clés : la moindre charge du cluster tient alors tout le compte.',
    en: 'A pod that reaches the metadata service of its node reads its keys: the least workload of the cluster then holds the whole account.',
  },
  remedy: {
    fr: 'Ne laissez au rôle des nœuds que les politiques dont kubelet a besoin ; donnez aux pods leurs propres rôles par EKS Pod Identity.',
    en: 'Leave the role of the nodes only the policies that kubelet needs; give pods roles of their own through EKS Pod Identity.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1552.005', 'T1078.004'],
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.eks.node-group'> = {
  pass: [{ rolePrivilege: 'limited' }],
  fail: [{ rolePrivilege: 'administrator' }],
};
