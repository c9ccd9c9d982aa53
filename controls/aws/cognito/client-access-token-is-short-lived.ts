import { atMost } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.client-access-token-is-short-lived',
  resource: 'aws.cognito.user-pool-client',
  severity: 'low',
  title: {
    fr: 'Le jeton d’accès du client vit une heure au plus',
    en: 'The access token of the client lives one hour at most',
  },
  risk: {
    fr: 'Un jeton volé ouvre aussi longtemps qu’il vit.',
    en: 'A stolen token opens for as long as it lives.',
  },
  remedy: {
    fr: 'Ramenez AccessTokenValidity à une heure ou moins ; le jeton de rafraîchissement fait le reste.',
    en: 'Bring AccessTokenValidity down to one hour or less; the refresh token does the rest.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html',
  },
  maps: {
    'pci-dss-4.0': ['8.2.8'],
    'iso27001-2022': ['A.8.5'],
    'nist-800-53-r5': ['AC-12', 'SC-23'],
  },
  attack: ['T1550.001', 'T1528'],
  require: { accessTokenMinutes: atMost(60) },
});

export const cases: Cases<'aws.cognito.user-pool-client'> = {
  pass: [{ accessTokenMinutes: 60 }],
  fail: [{ accessTokenMinutes: 1440 }],
};
