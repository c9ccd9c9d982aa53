import { atLeast, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.training-encrypts-traffic-between-machines',
  resource: 'aws.sagemaker.training-job',
  severity: 'medium',
  title: {
    fr: 'L’entraînement SageMaker chiffre ce que ses machines échangent',
    en: 'The SageMaker training job encrypts what its machines exchange',
  },
  risk: {
    fr: 'Sur plusieurs machines, poids et extraits de données circulent en clair de l’une à l’autre.',
    en: 'On several machines, weights and pieces of data travel in clear from one to the other.',
  },
  remedy: {
    fr: 'Lancez les entraînements répartis avec EnableInterContainerTrafficEncryption.',
    en: 'Start distributed training jobs with EnableInterContainerTrafficEncryption.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-8(1)'],
  },
  attack: ['T1040'],
  when: { instanceCount: atLeast(2) },
  require: { encryptsTraffic: isTrue },
});

export const cases: Cases<'aws.sagemaker.training-job'> = {
  pass: [{ instanceCount: 2, encryptsTraffic: true }],
  fail: [{ instanceCount: 2, encryptsTraffic: false }],
  notApplicable: [{ instanceCount: 1, encryptsTraffic: false }],
};
