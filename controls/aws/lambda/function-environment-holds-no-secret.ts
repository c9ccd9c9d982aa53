import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lambda.function-environment-holds-no-secret',
  resource: 'aws.lambda.function',
  severity: 'high',
  title: {
    fr: 'L’environnement de la fonction Lambda ne contient aucun secret en clair',
    en: 'The environment of the Lambda function holds no secret in clear',
  },
  risk: {
    fr: 'Quiconque peut lire la configuration de la fonction y lit aussi le secret, qui se retrouve dans les journaux de déploiement et dans chaque version publiée.',
    en: 'Whoever may read the configuration of the function reads the secret too, which also ends up in deployment logs and in every published version.',
  },
  remedy: {
    fr: 'Placez le secret dans Secrets Manager ou Parameter Store, lisez-le à l’exécution, supprimez la variable, puis changez le secret : il est déjà connu.',
    en: 'Put the secret in Secrets Manager or Parameter Store, read it at run time, remove the variable, then change the secret: it is known already.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html',
  },
  maps: {
    'anssi-hygiene': ['11'],
    'iso27001-2022': ['A.5.17', 'A.8.24'],
    'nist-800-53-r5': ['IA-5(7)', 'SC-28'],
    'pci-dss-4.0': ['8.3.2', '8.6.2'],
  },
  attack: ['T1552.007', 'T1552.001'],
  require: { plainSecrets: isEmpty },
});

export const cases: Cases<'aws.lambda.function'> = {
  pass: [{ plainSecrets: [] }],
  fail: [{ plainSecrets: ['DB_PASSWORD'] }],
};
