import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.eks.cluster-access-stands-in-aws',
  resource: 'aws.eks.cluster',
  severity: 'low',
  title: {
    fr: 'Les accès au cluster EKS sont déclarés dans AWS',
    en: 'Access to the EKS cluster is declared in AWS',
  },
  risk: {
    fr: 'Dans une ConfigMap, un accès ajouté échappe à CloudTrail comme aux revues de droits, et une faute de frappe ferme le cluster à tous.',
    en: 'In a ConfigMap, an access that is added escapes CloudTrail and reviews of rights, and a slip of the pen shuts everyone out.',
  },
  remedy: {
    fr: 'Passez le mode d’authentification à API_AND_CONFIG_MAP, recopiez les accès en access entries, puis passez à API.',
    en: 'Set the authentication mode to API_AND_CONFIG_MAP, copy access to access entries, then set it to API.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html',
  },
  maps: {
    'anssi-hygiene': ['5', '9'],
    'iso27001-2022': ['A.5.15', 'A.5.18'],
    'nist-800-53-r5': ['AC-2', 'AC-3'],
  },
  attack: ['T1098.006'],
  require: { authenticationMode: equals('API') },
});

export const cases: Cases<'aws.eks.cluster'> = {
  pass: [{ authenticationMode: 'API' }],
  fail: [{ authenticationMode: 'CONFIG_MAP' }, { authenticationMode: 'API_AND_CONFIG_MAP' }],
};
