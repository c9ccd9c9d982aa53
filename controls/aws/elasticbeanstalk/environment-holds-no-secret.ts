import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elasticbeanstalk.environment-holds-no-secret',
  resource: 'aws.elasticbeanstalk.environment',
  severity: 'high',
  title: {
    fr: 'L’environnement Elastic Beanstalk ne contient aucun secret en clair',
    en: 'The Elastic Beanstalk environment holds no secret in clear',
  },
  risk: {
    fr: 'Quiconque peut lire la configuration de l’environnement y lit le secret, comme dans chaque configuration enregistrée.',
    en: 'Whoever may read the configuration of the environment reads the secret, as in each saved configuration.',
  },
  remedy: {
    fr: 'Passez par environmentsecrets, avec l’ARN d’un secret ou d’un paramètre, puis changez le secret.',
    en: 'Use environmentsecrets, with the ARN of a secret or of a parameter, then change the secret.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-softwaresettings.html',
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

export const cases: Cases<'aws.elasticbeanstalk.environment'> = {
  pass: [{ plainSecrets: [] }],
  fail: [{ plainSecrets: ['DB_PASSWORD'] }],
};
