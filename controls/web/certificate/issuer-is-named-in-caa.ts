import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.issuer-is-named-in-caa',
  resource: 'web.certificate',
  severity: 'low',
  title: {
    fr: 'L’autorité du certificat est de celles que nomme CAA',
    en: 'The authority of the certificate is one that CAA names',
  },
  risk: {
    fr: 'Le prochain renouvellement sera refusé ; ou quelqu’un a obtenu ce certificat avant que CAA ne l’interdise.',
    en: 'The next renewal will be refused; or somebody got this certificate before CAA forbade it.',
  },
  remedy: {
    fr: 'Accordez les enregistrements CAA et l’autorité dont vous vous servez.',
    en: 'Bring the CAA records and the authority that you use into line.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc8659',
  },
  maps: {
    'nist-800-53-r5': ['SC-17'],
    'iso27001-2022': ['A.8.24'],
  },
  attack: ['T1588.004'],
  require: { issuerIsAllowed: isTrue },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ issuerIsAllowed: true }],
  fail: [{ issuerIsAllowed: false }],
};
