import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.identity-pool-refuses-classic-flow',
  resource: 'aws.cognito.identity-pool',
  severity: 'low',
  title: {
    fr: 'Le groupe d’identités refuse le flux classique',
    en: 'The identity pool refuses the classic flow',
  },
  risk: {
    fr: 'L’application choisit elle-même le rôle qu’elle endosse, sans la politique que Cognito ajoute aux invités.',
    en: 'The application itself chooses the role that it takes, without the policy that Cognito adds for guests.',
  },
  remedy: {
    fr: 'Désactivez le flux classique et servez-vous de GetCredentialsForIdentity.',
    en: 'Turn the classic flow off and use GetCredentialsForIdentity.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html',
  },
  maps: {
    'iso27001-2022': ['A.5.15', 'A.8.5'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  attack: ['T1078.004'],
  require: { allowsClassicFlow: isFalse },
});

export const cases: Cases<'aws.cognito.identity-pool'> = {
  pass: [{ allowsClassicFlow: false }],
  fail: [{ allowsClassicFlow: true }],
};
