import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.notebook-role-does-not-administer',
  resource: 'aws.sagemaker.notebook-instance',
  severity: 'high',
  title: {
    fr: 'Le rôle de l’instance de notebook SageMaker n’administre pas le compte',
    en: 'The role of the SageMaker notebook does not administer the account',
  },
  risk: {
    fr: 'Quiconque ouvre le notebook, ou y fait exécuter un paquet piégé, agit avec tous les droits sur le compte.',
    en: 'Whoever opens the notebook, or has a booby-trapped package run in it, acts with every right on the account.',
  },
  remedy: {
    fr: 'Donnez à l’instance un rôle limité aux données et aux tâches d’apprentissage de son équipe.',
    en: 'Give the notebook a role limited to the data and the training jobs of its team.',
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
  attack: ['T1078.004', 'T1552.005', 'T1098.003'],
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.sagemaker.notebook-instance'> = {
  pass: [{ rolePrivilege: 'limited' }],
  fail: [{ rolePrivilege: 'administrator' }],
};
