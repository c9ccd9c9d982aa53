import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.inspector2.lambda-functions-are-scanned',
  resource: 'aws.inspector2.region',
  severity: 'medium',
  title: {
    fr: 'Inspector examine les dépendances des fonctions Lambda',
    en: 'Inspector scans the dependencies of Lambda functions',
  },
  risk: {
    fr: 'Une dépendance vulnérable part avec la fonction, et personne ne la suit ensuite.',
    en: 'A vulnerable dependency ships with the function, and nobody follows it afterwards.',
  },
  remedy: {
    fr: 'Activez dans Inspector l’examen standard des fonctions Lambda.',
    en: 'Turn on in Inspector the standard scanning of Lambda functions.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-lambda.html',
  },
  maps: {
    'iso27001-2022': ['A.8.8'],
    'nist-800-53-r5': ['RA-5', 'RA-5(2)', 'SI-2'],
    'pci-dss-4.0': ['6.3.1', '11.3.1'],
  },
  attack: ['T1648'],
  require: { lambdaScanned: isTrue },
});

export const cases: Cases<'aws.inspector2.region'> = {
  pass: [{ lambdaScanned: true }],
  fail: [{ lambdaScanned: false }],
};
