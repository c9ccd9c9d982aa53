import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.training-is-in-a-vpc',
  resource: 'aws.sagemaker.training-job',
  severity: 'low',
  title: {
    fr: 'L’entraînement SageMaker se fait dans un VPC du client',
    en: 'The SageMaker training job runs in a VPC of the customer',
  },
  risk: {
    fr: 'Les données d’entraînement passent par un réseau que vous ne filtrez ni ne journalisez.',
    en: 'Training data goes through a network that you neither filter nor log.',
  },
  remedy: {
    fr: 'Lancez les entraînements avec VpcConfig, dans des sous-réseaux privés.',
    en: 'Start training jobs with VpcConfig, in private subnets.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/train-vpc.html',
  },
  maps: {
    'anssi-hygiene': ['19'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  attack: ['T1567'],
  require: { inVpc: isTrue },
});

export const cases: Cases<'aws.sagemaker.training-job'> = {
  pass: [{ inVpc: true }],
  fail: [{ inVpc: false }],
};
