import { containsNone, isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lambda.function-url-names-its-origins',
  resource: 'aws.lambda.function',
  severity: 'medium',
  title: {
    fr: 'L’URL de la fonction Lambda n’accepte pas les pages de n’importe quel site',
    en: 'The URL of the Lambda function does not accept pages of just any site',
  },
  risk: {
    fr: 'Une page piégée, ouverte par l’un de vos utilisateurs, appelle la fonction depuis son navigateur et lit la réponse.',
    en: 'A booby-trapped page that one of your users opens calls the function from the browser and reads the answer.',
  },
  remedy: {
    fr: 'Remplacez « * » dans AllowOrigins par la liste des origines qui appellent vraiment la fonction.',
    en: 'Replace “*” in AllowOrigins with the list of origins that really call the function.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9', 'A.8.26'],
    'nist-800-53-r5': ['AC-4', 'CM-7'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1189'],
  when: { urlAuthTypes: isNotEmpty },
  require: { urlOrigins: containsNone('*') },
});

export const cases: Cases<'aws.lambda.function'> = {
  pass: [
    { urlAuthTypes: ['NONE'], urlOrigins: ['https://www.example.com'] },
    { urlAuthTypes: ['AWS_IAM'], urlOrigins: [] },
  ],
  fail: [{ urlAuthTypes: ['NONE'], urlOrigins: ['*'] }],
  notApplicable: [{ urlAuthTypes: [], urlOrigins: [] }],
};
