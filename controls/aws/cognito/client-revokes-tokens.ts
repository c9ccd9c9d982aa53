import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.client-revokes-tokens',
  resource: 'aws.cognito.user-pool-client',
  severity: 'medium',
  title: {
    fr: 'Le client peut révoquer ses jetons',
    en: 'The client can revoke its tokens',
  },
  risk: {
    fr: 'Un jeton de rafraîchissement volé sert jusqu’à son terme, des semaines durant.',
    en: 'A stolen refresh token serves until its end, for weeks.',
  },
  remedy: {
    fr: 'Activez EnableTokenRevocation.',
    en: 'Turn EnableTokenRevocation on.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/token-revocation.html',
  },
  maps: {
    'pci-dss-4.0': ['8.2.5'],
    'iso27001-2022': ['A.8.5'],
    'nist-800-53-r5': ['AC-12', 'IA-5', 'SC-23'],
  },
  attack: ['T1550.001', 'T1528'],
  require: { revokesTokens: isTrue },
});

export const cases: Cases<'aws.cognito.user-pool-client'> = {
  pass: [{ revokesTokens: true }],
  fail: [{ revokesTokens: false }],
};
