import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.codebuild.project-environment-holds-no-secret',
  resource: 'aws.codebuild.project',
  severity: 'high',
  title: {
    fr: 'L’environnement du projet CodeBuild ne contient aucun secret en clair',
    en: 'The environment of the CodeBuild project holds no secret in clear',
  },
  risk: {
    fr: 'Quiconque peut lire le projet, ou le journal d’une construction, y lit le secret.',
    en: 'Whoever may read the project, or the log of a build, reads the secret.',
  },
  remedy: {
    fr: 'Passez la variable au type SECRETS_MANAGER ou PARAMETER_STORE, puis changez le secret.',
    en: 'Set the type of the variable to SECRETS_MANAGER or PARAMETER_STORE, then change the secret.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html',
  },
  maps: {
    'anssi-hygiene': ['11'],
    'iso27001-2022': ['A.5.17', 'A.8.24'],
    'nist-800-53-r5': ['IA-5(7)', 'SC-28'],
    'pci-dss-4.0': ['8.3.2', '8.6.2'],
  },
  attack: ['T1552.001'],
  require: { plainSecrets: isEmpty },
});

export const cases: Cases<'aws.codebuild.project'> = {
  pass: [{ plainSecrets: [] }],
  fail: [{ plainSecrets: ['DB_PASSWORD'] }],
};
