import { atLeast, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lambda.function-runtime-is-supported',
  resource: 'aws.lambda.function',
  severity: 'medium',
  title: {
    fr: 'L’environnement d’exécution de la fonction Lambda est encore maintenu',
    en: 'The runtime of the Lambda function is still maintained',
  },
  risk: {
    fr: 'Passé sa date de fin, l’environnement ne reçoit plus de correctif : une faille connue du langage y reste ouverte, et un jour la fonction ne pourra plus être mise à jour.',
    en: 'Once its date is past, the runtime gets no more fixes: a known flaw of the language stays open, and one day the function can no longer be updated.',
  },
  remedy: {
    fr: 'Passez la fonction à la version suivante du langage, essayez-la sur une version publiée, puis basculez l’alias.',
    en: 'Move the function to the next version of the language, try it on a published version, then switch the alias.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
  },
  maps: {
    'anssi-hygiene': ['34', '35'],
    'iso27001-2022': ['A.8.8'],
    'nist-800-53-r5': ['SI-2', 'SA-22'],
    'pci-dss-4.0': ['6.3.3'],
  },
  attack: ['T1190'],
  when: { packageType: equals('Zip') },
  require: { runtimeDaysLeft: atLeast(0) },
});

export const cases: Cases<'aws.lambda.function'> = {
  pass: [
    { packageType: 'Zip', runtimeDaysLeft: 300 },
    { packageType: 'Zip', runtimeDaysLeft: 0 },
  ],
  fail: [{ packageType: 'Zip', runtimeDaysLeft: -1 }],
  notApplicable: [{ packageType: 'Image', runtimeDaysLeft: -1 }],
};
