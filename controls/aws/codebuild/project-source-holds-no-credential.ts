import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.codebuild.project-source-holds-no-credential',
  resource: 'aws.codebuild.project',
  severity: 'high',
  title: {
    fr: 'L’adresse des sources du projet CodeBuild ne contient pas d’identifiants',
    en: 'The source address of the CodeBuild project holds no credentials',
  },
  risk: {
    fr: 'Le mot de passe ou le jeton écrit dans l’URL ouvre le dépôt de code à quiconque peut lire le projet.',
    en: 'The password or token written in the URL opens the code repository to whoever may read the project.',
  },
  remedy: {
    fr: 'Retirez les identifiants de l’URL, révoquez-les et branchez le dépôt par CodeConnections.',
    en: 'Take the credentials out of the URL, revoke them and connect the repository through CodeConnections.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/codebuild/latest/userguide/access-tokens.html',
  },
  maps: {
    'anssi-hygiene': ['11'],
    'iso27001-2022': ['A.5.17', 'A.8.4'],
    'nist-800-53-r5': ['IA-5(7)'],
    'pci-dss-4.0': ['8.6.2'],
  },
  attack: ['T1552.001', 'T1213.003'],
  require: { credentialInSource: isFalse },
});

export const cases: Cases<'aws.codebuild.project'> = {
  pass: [{ credentialInSource: false }],
  fail: [{ credentialInSource: true }],
};
