import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.user-pool-is-behind-waf',
  resource: 'aws.cognito.user-pool',
  severity: 'low',
  title: {
    fr: 'Un pare-feu applicatif protège le groupe d’utilisateurs',
    en: 'A web application firewall guards the user pool',
  },
  risk: {
    fr: 'Essais de mots de passe et inscriptions en masse arrivent sans filtre aux pages de connexion.',
    en: 'Password guessing and mass sign-ups reach the sign-in pages unfiltered.',
  },
  remedy: {
    fr: 'Associez une ACL web AWS WAF au groupe, avec une règle de débit.',
    en: 'Associate an AWS WAF web ACL with the pool, with a rate-based rule.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-waf.html',
  },
  maps: {
    'pci-dss-4.0': ['6.4.2'],
    'iso27001-2022': ['A.8.20', 'A.8.26'],
    'nist-800-53-r5': ['SC-5', 'SC-7', 'SI-4'],
  },
  attack: ['T1110', 'T1499'],
  require: { webAcl: isSet },
});

export const cases: Cases<'aws.cognito.user-pool'> = {
  pass: [{ webAcl: 'arn:aws:wafv2:eu-west-3:111122223333:regional/webacl/sign-in/example' }],
  fail: [{ webAcl: null }],
};
