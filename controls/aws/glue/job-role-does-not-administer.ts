import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.glue.job-role-does-not-administer',
  resource: 'aws.glue.job',
  severity: 'high',
  title: {
    fr: 'Le rôle de la tâche Glue n’administre pas le compte',
    en: 'The role of the Glue job does not administer the account',
  },
  risk: {
    fr: 'Qui modifie le script, souvent un simple objet S3, le fait tourner avec tous les droits sur le compte.',
    en: 'Whoever changes the script, often a mere object in S3, has it run with every right on the account.',
  },
  remedy: {
    fr: 'Donnez à la tâche un rôle limité à ses sources, à ses cibles et à ses journaux, et fermez l’écriture du compartiment des scripts.',
    en: 'Give the job a role limited to its sources, its targets and its logs, and close writing to the bucket of scripts.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/glue/latest/dg/create-an-iam-role.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1078.004', 'T1098.003', 'T1648'],
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.glue.job'> = {
  pass: [{ rolePrivilege: 'limited' }],
  fail: [{ rolePrivilege: 'administrator' }],
};
