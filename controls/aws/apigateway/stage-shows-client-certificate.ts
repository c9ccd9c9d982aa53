import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigateway.stage-shows-client-certificate',
  resource: 'aws.apigateway.stage',
  severity: 'low',
  title: {
    fr: 'L’étape de l’API REST présente un certificat à ses serveurs',
    en: 'The REST API stage shows its backends a certificate',
  },
  risk: {
    fr: 'Un serveur HTTP ne distingue pas API Gateway de quiconque le joint directement, et contourne ainsi ses contrôles.',
    en: 'An HTTP backend cannot tell API Gateway from anyone who reaches it directly, and so gets round its checks.',
  },
  remedy: {
    fr: 'Générez un certificat client, rattachez-le à l’étape et exigez-le sur le serveur ; exemptez les API sans serveur HTTP.',
    en: 'Generate a client certificate, attach it to the stage and ask for it on the backend; exempt APIs without an HTTP backend.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html',
  },
  maps: {
    'iso27001-2022': ['A.8.5', 'A.8.24'],
    'nist-800-53-r5': ['IA-3', 'SC-8(1)', 'SC-23'],
  },
  attack: [],
  require: { clientCertificate: isSet },
});

export const cases: Cases<'aws.apigateway.stage'> = {
  pass: [{ clientCertificate: 'example' }],
  fail: [{ clientCertificate: null }],
};
