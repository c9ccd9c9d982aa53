import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.shield.subscription-renews',
  resource: 'aws.shield.account-settings',
  severity: 'low',
  title: {
    fr: 'L’abonnement à Shield Advanced se renouvelle',
    en: 'The Shield Advanced subscription renews',
  },
  risk: {
    fr: 'Au bout de l’année la protection cesse, sans que rien d’autre le signale.',
    en: 'At the end of the year the protection stops, and nothing else tells.',
  },
  remedy: {
    fr: 'Réactivez le renouvellement automatique, ou consignez la décision d’arrêter par une exemption.',
    en: 'Turn automatic renewal on again, or record the decision to stop in an exemption.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary.html',
  },
  maps: {
    'iso27001-2022': ['A.5.30'],
    'nist-800-53-r5': ['SC-5'],
  },
  attack: ['T1498'],
  when: { subscribed: isTrue },
  require: { autoRenew: equals('ENABLED') },
});

export const cases: Cases<'aws.shield.account-settings'> = {
  pass: [{ subscribed: true, autoRenew: 'ENABLED' }],
  fail: [{ subscribed: true, autoRenew: 'DISABLED' }],
  notApplicable: [{ subscribed: false }],
};
