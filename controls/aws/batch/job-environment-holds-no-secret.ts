import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.batch.job-environment-holds-no-secret',
  resource: 'aws.batch.job-definition',
  severity: 'high',
  title: {
    fr: 'L’environnement du travail Batch ne contient aucun secret en clair',
    en: 'The environment of the Batch job holds no secret in clear',
  },
  risk: {
    fr: 'Quiconque peut lire la définition du travail y lit le secret, dans chacune de ses révisions.',
    en: 'Whoever may read the job definition reads the secret, in each of its revisions.',
  },
  remedy: {
    fr: 'Déclarez la variable sous secrets, avec l’ARN d’un secret, désactivez les anciennes révisions et changez le secret.',
    en: 'Declare the variable under secrets, with the ARN of a secret, deregister old revisions and change the secret.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data.html',
  },
  maps: {
    'anssi-hygiene': ['11'],
    'iso27001-2022': ['A.5.17', 'A.8.24'],
    'nist-800-53-r5': ['IA-5(7)', 'SC-28'],
    'pci-dss-4.0': ['8.3.2', '8.6.2'],
  },
  attack: ['T1552.007'],
  require: { plainSecrets: isEmpty },
});

export const cases: Cases<'aws.batch.job-definition'> = {
  pass: [{ plainSecrets: [] }],
  fail: [{ plainSecrets: ['DB_PASSWORD'] }],
};
