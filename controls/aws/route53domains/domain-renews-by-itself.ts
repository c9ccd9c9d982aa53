import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.route53domains.domain-renews-by-itself',
  resource: 'aws.route53domains.domain',
  severity: 'medium',
  title: {
    fr: 'Le nom de domaine se renouvelle de lui-même',
    en: 'The domain name renews by itself',
  },
  risk: {
    fr: 'Un oubli suffit à perdre le domaine : un autre l’enregistre et reçoit vos visiteurs et votre courrier.',
    en: 'One oversight is enough to lose the domain: someone else registers it and receives your visitors and your mail.',
  },
  remedy: {
    fr: 'Activez le renouvellement automatique, et vérifiez que le moyen de paiement du compte est valide.',
    en: 'Turn automatic renewal on, and check that the means of payment of the account is valid.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-enable-disable-auto-renewal.html',
  },
  maps: {
    'iso27001-2022': ['A.5.9', 'A.8.20'],
    'nist-800-53-r5': ['CP-2', 'SC-20'],
  },
  attack: ['T1584.001'],
  require: { renewsByItself: isTrue },
});

export const cases: Cases<'aws.route53domains.domain'> = {
  pass: [{ renewsByItself: true }],
  fail: [{ renewsByItself: false }],
};
