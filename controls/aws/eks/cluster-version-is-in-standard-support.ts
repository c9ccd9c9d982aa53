import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.eks.cluster-version-is-in-standard-support',
  resource: 'aws.eks.cluster',
  severity: 'medium',
  title: {
    fr: 'La version de Kubernetes du cluster EKS est en support standard',
    en: 'The Kubernetes version of the EKS cluster is in standard support',
  },
  risk: {
    fr: 'En support étendu, le cluster coûte six fois plus cher et la communauté ne corrige plus rien ; ensuite AWS le met à jour sans attendre.',
    en: 'In extended support the cluster costs six times more and the community mends nothing; afterwards AWS upgrades it without waiting.',
  },
  remedy: {
    fr: 'Montez le cluster d’une version à la fois, après avoir vérifié les API retirées et les modules.',
    en: 'Upgrade the cluster one version at a time, after a check of removed APIs and of add-ons.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
  },
  maps: {
    'anssi-hygiene': ['34', '35'],
    'iso27001-2022': ['A.8.8'],
    'nist-800-53-r5': ['SI-2', 'SA-22'],
    'pci-dss-4.0': ['6.3.3'],
  },
  attack: ['T1190'],
  require: { versionSupport: equals('standard') },
});

export const cases: Cases<'aws.eks.cluster'> = {
  pass: [{ versionSupport: 'standard' }],
  fail: [{ versionSupport: 'extended' }, { versionSupport: 'none' }],
};
