import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.notebook-refuses-imdsv1',
  resource: 'aws.sagemaker.notebook-instance',
  severity: 'medium',
  title: {
    fr: 'L’instance de notebook SageMaker refuse IMDSv1',
    en: 'The SageMaker notebook instance refuses IMDSv1',
  },
  risk: {
    fr: 'Un notebook ou une extension qui fait suivre une requête (SSRF) suffit à lire les identifiants du rôle.',
    en: 'A notebook or an extension that passes a request on (SSRF) is enough to read the credentials of the role.',
  },
  remedy: {
    fr: 'Arrêtez l’instance et passez MinimumInstanceMetadataServiceVersion à 2.',
    en: 'Stop the instance and set MinimumInstanceMetadataServiceVersion to 2.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9'],
    'nist-800-53-r5': ['AC-3', 'CM-6', 'CM-7'],
    'pci-dss-4.0': ['2.2.6'],
  },
  attack: ['T1552.005'],
  require: { leastMetadataVersion: equals('2') },
});

export const cases: Cases<'aws.sagemaker.notebook-instance'> = {
  pass: [{ leastMetadataVersion: '2' }],
  fail: [{ leastMetadataVersion: '1' }],
};
