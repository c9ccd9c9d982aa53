import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.notebook-is-in-a-vpc',
  resource: 'aws.sagemaker.notebook-instance',
  severity: 'medium',
  title: {
    fr: 'L’instance de notebook SageMaker est dans un VPC du client',
    en: 'The SageMaker notebook instance is in a VPC of the customer',
  },
  risk: {
    fr: 'Hors d’un VPC, aucun groupe de sécurité ni journal de flux ne voit ce que l’instance envoie.',
    en: 'Outside a VPC no security group and no flow log sees what the instance sends.',
  },
  remedy: {
    fr: 'Recréez l’instance dans un sous-réseau privé.',
    en: 'Create the instance again in a private subnet.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-connect-to-resources.html',
  },
  maps: {
    'anssi-hygiene': ['19'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  attack: ['T1567'],
  require: { inVpc: isTrue },
});

export const cases: Cases<'aws.sagemaker.notebook-instance'> = {
  pass: [{ inVpc: true }],
  fail: [{ inVpc: false }],
};
