import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.task-environment-holds-no-secret',
  resource: 'aws.ecs.task-definition',
  severity: 'high',
  title: {
    fr: 'L’environnement de la tâche ECS ne contient aucun secret en clair',
    en: 'The environment of the ECS task holds no secret in clear',
  },
  risk: {
    fr: 'Une définition de tâche ne s’efface jamais : quiconque peut la lire y trouve le secret, dans cette révision et dans les précédentes.',
    en: 'A task definition is never erased: whoever may read it finds the secret, in this revision and in those before.',
  },
  remedy: {
    fr: 'Déclarez la variable sous secrets, avec l’ARN d’un secret ou d’un paramètre, puis changez le secret.',
    en: 'Declare the variable under secrets, with the ARN of a secret or of a parameter, then change the secret.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html',
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

export const cases: Cases<'aws.ecs.task-definition'> = {
  pass: [{ plainSecrets: [] }],
  fail: [{ plainSecrets: ['web/DB_PASSWORD'] }],
};
