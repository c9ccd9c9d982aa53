import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.notebook-has-no-direct-internet',
  resource: 'aws.sagemaker.notebook-instance',
  severity: 'high',
  title: {
    fr: 'L’instance de notebook SageMaker n’a pas d’accès direct à Internet',
    en: 'The SageMaker notebook instance has no direct internet access',
  },
  risk: {
    fr: 'Les données d’entraînement peuvent sortir, et une bibliothèque piégée entrer, par une interface que vos règles de réseau ne voient pas.',
    en: 'Training data can go out, and a booby-trapped library come in, through an interface that your network rules do not see.',
  },
  remedy: {
    fr: 'Recréez l’instance dans un VPC, avec DirectInternetAccess à Disabled, et des points de terminaison pour les services d’AWS.',
    en: 'Create the instance again in a VPC, with DirectInternetAccess set to Disabled and endpoints for AWS services.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-connect-to-resources.html',
  },
  maps: {
    'anssi-hygiene': ['22'],
    'iso27001-2022': ['A.8.12', 'A.8.20'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
    'pci-dss-4.0': ['1.3.2'],
  },
  attack: ['T1567', 'T1105'],
  require: { hasDirectInternet: isFalse },
});

export const cases: Cases<'aws.sagemaker.notebook-instance'> = {
  pass: [{ hasDirectInternet: false }],
  fail: [{ hasDirectInternet: true }],
};
