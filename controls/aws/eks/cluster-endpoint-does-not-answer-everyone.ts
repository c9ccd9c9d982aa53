import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.eks.cluster-endpoint-does-not-answer-everyone',
  resource: 'aws.eks.cluster',
  severity: 'high',
  title: {
    fr: 'L’API du cluster EKS ne répond pas à tout Internet',
    en: 'The API of the EKS cluster does not answer the whole internet',
  },
  risk: {
    fr: 'Un jeton volé ou une faille de Kubernetes suffit à prendre le cluster, depuis n’importe où.',
    en: 'A stolen token or a flaw of Kubernetes is enough to take the cluster, from anywhere.',
  },
  remedy: {
    fr: 'Activez l’accès privé, puis fermez l’accès public ou réduisez publicAccessCidrs à vos adresses.',
    en: 'Turn private access on, then close public access or cut publicAccessCidrs down to your addresses.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.20', 'A.8.21'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
    'pci-dss-4.0': ['1.4.2'],
  },
  attack: ['T1133', 'T1190'],
  require: { endpoint: oneOf('private', 'listed-addresses') },
});

export const cases: Cases<'aws.eks.cluster'> = {
  pass: [{ endpoint: 'private' }, { endpoint: 'listed-addresses' }],
  fail: [{ endpoint: 'everyone' }],
};
