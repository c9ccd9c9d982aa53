import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sns.subscription-is-confirmed',
  resource: 'aws.sns.subscription',
  severity: 'low',
  title: {
    fr: 'L’abonnement SNS est confirmé',
    en: 'The SNS subscription is confirmed',
  },
  risk: {
    fr: 'Celui que l’on croit prévenu ne reçoit rien.',
    en: 'The one who is thought to be told receives nothing.',
  },
  remedy: {
    fr: 'Faites confirmer l’abonnement par son titulaire, ou supprimez-le.',
    en: 'Have the subscription confirmed by its holder, or delete it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/sns/latest/dg/SendMessageToHttp.confirm.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['SI-4(5)'],
  },
  attack: [],
  require: { confirmed: isTrue },
});

export const cases: Cases<'aws.sns.subscription'> = {
  pass: [{ confirmed: true }],
  fail: [{ confirmed: false }],
};
