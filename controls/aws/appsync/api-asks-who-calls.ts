import { containsNone } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.appsync.api-asks-who-calls',
  resource: 'aws.appsync.graphql-api',
  severity: 'high',
  title: {
    fr: 'L’API AppSync n’accepte pas de simple clé',
    en: 'The AppSync API accepts no mere API key',
  },
  risk: {
    fr: 'La clé est dans chaque page et chaque application : qui la copie appelle l’API au nom de tous.',
    en: 'The key is in each page and each application: whoever copies it calls the API on behalf of all.',
  },
  remedy: {
    fr: 'Passez à Cognito, OpenID Connect, IAM ou un autorisateur Lambda, puis retirez API_KEY.',
    en: 'Move to Cognito, OpenID Connect, IAM or a Lambda authorizer, then remove API_KEY.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
  },
  maps: {
    'anssi-hygiene': ['8', '9'],
    'pci-dss-4.0': ['8.2.1', '8.3.1'],
    'iso27001-2022': ['A.5.17', 'A.8.5'],
    'nist-800-53-r5': ['AC-3', 'IA-2', 'IA-8'],
  },
  attack: ['T1190', 'T1552'],
  require: { authentications: containsNone('API_KEY') },
});

export const cases: Cases<'aws.appsync.graphql-api'> = {
  pass: [{ authentications: ['AWS_IAM'] }],
  fail: [{ authentications: ['AMAZON_COGNITO_USER_POOLS', 'API_KEY'] }],
};
