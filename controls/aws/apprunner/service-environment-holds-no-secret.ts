import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apprunner.service-environment-holds-no-secret',
  resource: 'aws.apprunner.service',
  severity: 'high',
  title: {
    fr: 'L’environnement du service App Runner ne contient aucun secret en clair',
    en: 'The environment of the App Runner service holds no secret in clear',
  },
  risk: {
    fr: 'Quiconque peut lire la configuration du service y lit le secret.',
    en: 'Whoever may read the configuration of the service reads the secret.',
  },
  remedy: {
    fr: 'Déplacez la variable vers RuntimeEnvironmentSecrets, avec l’ARN d’un secret, puis changez le secret.',
    en: 'Move the variable to RuntimeEnvironmentSecrets, with the ARN of a secret, then change the secret.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/apprunner/latest/dg/env-variable.html',
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

export const cases: Cases<'aws.apprunner.service'> = {
  pass: [{ plainSecrets: [] }],
  fail: [{ plainSecrets: ['DB_PASSWORD'] }],
};
