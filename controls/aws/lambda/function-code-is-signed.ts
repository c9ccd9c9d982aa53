import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lambda.function-code-is-signed',
  resource: 'aws.lambda.function',
  severity: 'low',
  title: {
    fr: 'La fonction Lambda refuse un code que personne de connu n’a signé',
    en: 'The Lambda function refuses code that nobody known has signed',
  },
  risk: {
    fr: 'Qui vole les droits de déploiement remplace le code de la fonction, et rien ne distingue ce paquet d’un vrai.',
    en: 'Whoever steals the rights to deploy replaces the code of the function, and nothing tells that package from a real one.',
  },
  remedy: {
    fr: 'Créez un profil de signature, une configuration de signature qui impose (Enforce), et attachez-la à la fonction.',
    en: 'Create a signing profile and a code signing configuration that enforces, and attach it to the function.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html',
  },
  maps: {
    'iso27001-2022': ['A.8.19', 'A.8.32'],
    'nist-800-53-r5': ['CM-14', 'SI-7(15)'],
  },
  attack: ['T1525', 'T1195.002'],
  when: { packageType: equals('Zip') },
  require: { codeSigning: equals('enforced') },
});

export const cases: Cases<'aws.lambda.function'> = {
  pass: [{ packageType: 'Zip', codeSigning: 'enforced' }],
  fail: [
    { packageType: 'Zip', codeSigning: 'warned' },
    { packageType: 'Zip', codeSigning: 'none' },
  ],
  notApplicable: [{ packageType: 'Image', codeSigning: 'none' }],
};
