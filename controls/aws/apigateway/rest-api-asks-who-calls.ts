import { isEmpty, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigateway.rest-api-asks-who-calls',
  resource: 'aws.apigateway.rest-api',
  severity: 'high',
  title: {
    fr: 'L’API REST demande qui l’appelle',
    en: 'The REST API asks who calls',
  },
  risk: {
    fr: 'N’importe qui appelle ces méthodes depuis Internet : données lues ou changées, et facture pour vous.',
    en: 'Anyone calls these methods from the internet: data is read or changed, and the bill is yours.',
  },
  remedy: {
    fr: 'Donnez à chaque méthode un autorisateur (IAM, Cognito ou Lambda), ou réservez l’API par sa politique ; exemptez ce qui est public à dessein.',
    en: 'Give each method an authorizer (IAM, Cognito or Lambda), or close the API by its policy; exempt what is public on purpose.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'pci-dss-4.0': ['7.3.1', '8.3.1'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.5'],
    'nist-800-53-r5': ['AC-3', 'AC-14', 'IA-2'],
  },
  attack: ['T1190'],
  when: { isPrivate: isFalse },
  require: { openMethods: isEmpty },
});

export const cases: Cases<'aws.apigateway.rest-api'> = {
  pass: [{ isPrivate: false, openMethods: [] }],
  fail: [{ isPrivate: false, openMethods: ['GET /orders'] }],
  notApplicable: [{ isPrivate: true, openMethods: ['GET /orders'] }],
};
