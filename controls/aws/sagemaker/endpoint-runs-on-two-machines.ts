import { atLeast, isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.endpoint-runs-on-two-machines',
  resource: 'aws.sagemaker.endpoint-config',
  severity: 'low',
  title: {
    fr: 'Chaque variante du point d’accès SageMaker commence sur deux machines',
    en: 'Each variant of the SageMaker endpoint begins on two machines',
  },
  risk: {
    fr: 'La panne d’une machine, ou de sa zone, arrête les réponses du modèle.',
    en: 'The failure of one machine, or of its zone, stops the answers of the model.',
  },
  remedy: {
    fr: 'Passez InitialInstanceCount à 2 : SageMaker répartit les machines entre zones.',
    en: 'Set InitialInstanceCount to 2: SageMaker spreads machines over zones.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-best-practices.html',
  },
  maps: {
    'iso27001-2022': ['A.8.14'],
    'nist-800-53-r5': ['CP-10', 'SC-36'],
  },
  attack: [],
  when: { instanceCounts: isNotEmpty },
  require: { fewestInstances: atLeast(2) },
});

export const cases: Cases<'aws.sagemaker.endpoint-config'> = {
  pass: [{ instanceCounts: [2, 3], fewestInstances: 2 }],
  fail: [{ instanceCounts: [2, 1], fewestInstances: 1 }],
  notApplicable: [{ instanceCounts: [], fewestInstances: 0 }],
};
