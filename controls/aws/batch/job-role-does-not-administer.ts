import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.batch.job-role-does-not-administer',
  resource: 'aws.batch.job-definition',
  severity: 'high',
  title: {
    fr: 'Le rôle du travail Batch n’administre pas le compte',
    en: 'The role of the Batch job does not administer the account',
  },
  risk: {
    fr: 'Qui soumet le travail choisit la commande que ses conteneurs exécutent : il administre alors le compte.',
    en: 'Whoever submits the job chooses the command that its containers run: he then administers the account.',
  },
  remedy: {
    fr: 'Enregistrez une révision avec un rôle réduit aux appels du travail, et retirez du service les anciennes révisions.',
    en: 'Register a revision with a role cut down to the calls of the job, and deregister the earlier ones.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1610', 'T1552.005', 'T1078.004'],
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.batch.job-definition'> = {
  pass: [{ rolePrivilege: 'limited' }, { rolePrivilege: 'none' }],
  fail: [{ rolePrivilege: 'administrator' }],
};
