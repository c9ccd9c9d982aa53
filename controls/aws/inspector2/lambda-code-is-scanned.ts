import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.inspector2.lambda-code-is-scanned',
  resource: 'aws.inspector2.region',
  severity: 'low',
  title: {
    fr: 'Inspector examine le code des fonctions Lambda',
    en: 'Inspector scans the code of Lambda functions',
  },
  risk: {
    fr: 'Un secret écrit dans le code, ou une injection possible, part en production.',
    en: 'A secret written in the code, or a possible injection, goes to production.',
  },
  remedy: {
    fr: 'Activez dans Inspector l’examen du code des fonctions Lambda.',
    en: 'Turn on in Inspector the code scanning of Lambda functions.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-lambda.html',
  },
  maps: {
    'iso27001-2022': ['A.8.8'],
    'nist-800-53-r5': ['RA-5', 'RA-5(2)', 'SI-2'],
    'pci-dss-4.0': ['6.3.1', '11.3.1'],
  },
  attack: ['T1552.001'],
  require: { lambdaCodeScanned: isTrue },
});

export const cases: Cases<'aws.inspector2.region'> = {
  pass: [{ lambdaCodeScanned: true }],
  fail: [{ lambdaCodeScanned: false }],
};
