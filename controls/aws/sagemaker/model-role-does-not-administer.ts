import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.model-role-does-not-administer',
  resource: 'aws.sagemaker.model',
  severity: 'high',
  title: {
    fr: 'Le rôle du modèle SageMaker n’administre pas le compte',
    en: 'The role of the SageMaker model does not administer the account',
  },
  risk: {
    fr: 'Un modèle téléchargé peut porter du code : chargé avec ce rôle, il tient tout le compte.',
    en: 'A model that was downloaded may carry code: loaded under this role, it holds the whole account.',
  },
  remedy: {
    fr: 'Recréez le modèle avec un rôle qui lit ses artefacts et son image, et écrit ses journaux, rien de plus.',
    en: 'Make the model again with a role that reads its artefacts and its image, and writes its logs, nothing more.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1195.002', 'T1078.004'],
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.sagemaker.model'> = {
  pass: [{ rolePrivilege: 'limited' }],
  fail: [{ rolePrivilege: 'administrator' }],
};
