import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.batch.job-runs-no-privileged-container',
  resource: 'aws.batch.job-definition',
  severity: 'high',
  title: {
    fr: 'Le travail Batch ne lance aucun conteneur privilégié',
    en: 'The Batch job runs no privileged container',
  },
  risk: {
    fr: 'Un conteneur privilégié est root sur la machine qui l’héberge : le travail détourné livre les autres et le rôle de l’instance.',
    en: 'A privileged container is root on the machine that holds it: the hijacked job gives away the others and the role of the instance.',
  },
  remedy: {
    fr: 'Retirez privileged de la définition, publiez-la et désactivez l’ancienne.',
    en: 'Remove privileged from the definition, publish it and deregister the old one.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.8.2', 'A.8.9'],
    'nist-800-53-r5': ['AC-6', 'CM-7'],
    'pci-dss-4.0': ['2.2.6'],
  },
  attack: ['T1611'],
  require: { runsPrivileged: isFalse },
});

export const cases: Cases<'aws.batch.job-definition'> = {
  pass: [{ runsPrivileged: false }],
  fail: [{ runsPrivileged: true }],
};
