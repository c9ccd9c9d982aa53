import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.training-is-isolated-from-the-network',
  resource: 'aws.sagemaker.training-job',
  severity: 'medium',
  title: {
    fr: 'L’entraînement SageMaker est isolé du réseau',
    en: 'The SageMaker training job is isolated from the network',
  },
  risk: {
    fr: 'Le code d’entraînement, ou une dépendance piégée, envoie au dehors les données qu’il lit.',
    en: 'The training code, or a booby-trapped dependency, sends outside the data that it reads.',
  },
  remedy: {
    fr: 'Lancez les entraînements avec EnableNetworkIsolation.',
    en: 'Start training jobs with EnableNetworkIsolation.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html',
  },
  maps: {
    'iso27001-2022': ['A.8.12', 'A.8.22'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  attack: ['T1567', 'T1195.002'],
  require: { isIsolated: isTrue },
});

export const cases: Cases<'aws.sagemaker.training-job'> = {
  pass: [{ isIsolated: true }],
  fail: [{ isIsolated: false }],
};
