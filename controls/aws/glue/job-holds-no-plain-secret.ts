import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.glue.job-holds-no-plain-secret',
  resource: 'aws.glue.job',
  severity: 'high',
  title: {
    fr: 'Les arguments de la tâche Glue ne contiennent pas de secret en clair',
    en: 'The arguments of the Glue job hold no secret in clear',
  },
  risk: {
    fr: 'Qui peut lire la définition de la tâche, son historique ou ses journaux lit aussi le secret.',
    en: 'Whoever may read the definition of the job, its history or its logs reads the secret too.',
  },
  remedy: {
    fr: 'Changez le secret, gardez-le dans Secrets Manager et passez son nom à la tâche.',
    en: 'Change the secret, keep it in Secrets Manager and pass its name to the job.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-glue-arguments.html',
  },
  maps: {
    'anssi-hygiene': ['11'],
    'iso27001-2022': ['A.5.17'],
    'pci-dss-4.0': ['8.6.2'],
    'nist-800-53-r5': ['IA-5', 'IA-5(7)'],
  },
  attack: ['T1552.001'],
  require: { plainSecrets: isEmpty },
});

export const cases: Cases<'aws.glue.job'> = {
  pass: [{ plainSecrets: [] }],
  fail: [{ plainSecrets: ['--db-password'] }],
};
