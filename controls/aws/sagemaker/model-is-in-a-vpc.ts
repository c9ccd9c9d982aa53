import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.model-is-in-a-vpc',
  resource: 'aws.sagemaker.model',
  severity: 'low',
  title: {
    fr: 'Le modèle SageMaker est dans un VPC du client',
    en: 'The SageMaker model is in a VPC of the customer',
  },
  risk: {
    fr: 'Ses appels vers S3 et le reste passent par un réseau que vous ne filtrez ni ne journalisez.',
    en: 'Its calls to S3 and elsewhere go through a network that you neither filter nor log.',
  },
  remedy: {
    fr: 'Recréez le modèle avec VpcConfig, dans des sous-réseaux privés dotés de points de terminaison.',
    en: 'Create the model again with VpcConfig, in private subnets that have endpoints.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html',
  },
  maps: {
    'anssi-hygiene': ['19'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  attack: ['T1567'],
  require: { inVpc: isTrue },
});

export const cases: Cases<'aws.sagemaker.model'> = {
  pass: [{ inVpc: true }],
  fail: [{ inVpc: false }],
};
