import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.model-is-isolated-from-the-network',
  resource: 'aws.sagemaker.model',
  severity: 'medium',
  title: {
    fr: 'Les conteneurs du modèle SageMaker sont isolés du réseau',
    en: 'The containers of the SageMaker model are isolated from the network',
  },
  risk: {
    fr: 'Un modèle ou une bibliothèque piégée envoie au dehors ce qu’on lui demande de traiter, avec les droits de son rôle.',
    en: 'A booby-trapped model or library sends outside what it is asked to process, with the rights of its role.',
  },
  remedy: {
    fr: 'Recréez le modèle avec EnableNetworkIsolation, en lui passant ses données par SageMaker.',
    en: 'Create the model again with EnableNetworkIsolation, and hand it its data through SageMaker.',
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

export const cases: Cases<'aws.sagemaker.model'> = {
  pass: [{ isIsolated: true }],
  fail: [{ isIsolated: false }],
};
