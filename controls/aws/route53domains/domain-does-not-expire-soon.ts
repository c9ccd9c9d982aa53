import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.route53domains.domain-does-not-expire-soon',
  resource: 'aws.route53domains.domain',
  severity: 'high',
  title: {
    fr: 'Le nom de domaine n’expire pas sous trente jours',
    en: 'The domain name does not expire within thirty days',
  },
  risk: {
    fr: 'À l’échéance le domaine cesse de répondre, puis revient à qui l’enregistre le premier.',
    en: 'Once it expires the domain stops answering, then goes to whoever registers it first.',
  },
  remedy: {
    fr: 'Renouvelez-le dès maintenant, et cherchez pourquoi le renouvellement automatique n’a pas eu lieu.',
    en: 'Renew it now, and find out why automatic renewal did not take place.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-renew.html',
  },
  maps: {
    'iso27001-2022': ['A.5.9', 'A.8.20'],
    'nist-800-53-r5': ['CP-2', 'SC-20'],
  },
  attack: ['T1584.001'],
  require: { daysLeft: atLeast(30) },
});

export const cases: Cases<'aws.route53domains.domain'> = {
  pass: [{ daysLeft: 200 }, { daysLeft: 30 }],
  fail: [{ daysLeft: 12 }, { daysLeft: -4 }],
};
