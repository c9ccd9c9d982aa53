import { containsNone } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.client-uses-no-implicit-grant',
  resource: 'aws.cognito.user-pool-client',
  severity: 'medium',
  title: {
    fr: 'Le client ne se sert pas de l’octroi implicite',
    en: 'The client does not use the implicit grant',
  },
  risk: {
    fr: 'Les jetons passent par l’adresse de la page : historique, journaux et scripts tiers les lisent.',
    en: 'Tokens travel in the address of the page: history, logs and third-party scripts read them.',
  },
  remedy: {
    fr: 'Passez à l’octroi par code, avec PKCE, puis retirez implicit.',
    en: 'Move to the authorization code grant with PKCE, then remove implicit.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints-oauth-grants.html',
  },
  maps: {
    'iso27001-2022': ['A.8.5', 'A.8.26'],
    'nist-800-53-r5': ['IA-2', 'SC-23'],
  },
  attack: ['T1528'],
  require: { grants: containsNone('implicit') },
});

export const cases: Cases<'aws.cognito.user-pool-client'> = {
  pass: [{ grants: ['code'] }, { grants: [] }],
  fail: [{ grants: ['code', 'implicit'] }],
};
