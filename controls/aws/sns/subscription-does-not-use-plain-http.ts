import { noneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sns.subscription-does-not-use-plain-http',
  resource: 'aws.sns.subscription',
  severity: 'high',
  title: {
    fr: 'L’abonnement SNS ne passe pas par HTTP en clair',
    en: 'The SNS subscription does not use plain HTTP',
  },
  risk: {
    fr: 'Qui se trouve sur le chemin lit les messages, les retient ou les remplace.',
    en: 'Whoever is on the way reads the messages, holds them back or replaces them.',
  },
  remedy: {
    fr: 'Servez le point de terminaison en HTTPS et abonnez-le par ce protocole, puis supprimez l’ancien abonnement.',
    en: 'Serve the endpoint over HTTPS and subscribe it by that protocol, then delete the old subscription.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html',
  },
  maps: {
    'iso27001-2022': ['A.5.14', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)'],
  },
  attack: ['T1040', 'T1557'],
  require: { protocol: noneOf('http') },
});

export const cases: Cases<'aws.sns.subscription'> = {
  pass: [{ protocol: 'https' }, { protocol: 'email' }],
  fail: [{ protocol: 'http' }],
};
