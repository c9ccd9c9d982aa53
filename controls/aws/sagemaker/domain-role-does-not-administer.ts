import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.domain-role-does-not-administer',
  resource: 'aws.sagemaker.domain',
  severity: 'high',
  title: {
    fr: 'Le rôle par défaut du domaine SageMaker n’administre pas le compte',
    en: 'The default role of the SageMaker domain does not administer the account',
  },
  risk: {
    fr: 'Chaque utilisateur du domaine reçoit ce rôle sans qu’on y pense, et avec lui tout le compte.',
    en: 'Each user of the domain is given this role without a thought, and the whole account with it.',
  },
  remedy: {
    fr: 'Donnez au domaine un rôle par défaut limité aux données de l’équipe, et des rôles plus étroits aux profils qui le demandent.',
    en: 'Give the domain a default role limited to the data of the team, and narrower roles to the profiles that call for them.',
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
  attack: ['T1078.004', 'T1098.003'],
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.sagemaker.domain'> = {
  pass: [{ rolePrivilege: 'limited' }],
  fail: [{ rolePrivilege: 'administrator' }],
};
