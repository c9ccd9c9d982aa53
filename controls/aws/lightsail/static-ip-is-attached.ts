import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lightsail.static-ip-is-attached',
  resource: 'aws.lightsail.static-ip',
  severity: 'low',
  title: {
    fr: 'L’adresse fixe Lightsail sert à une instance',
    en: 'The Lightsail static IP serves an instance',
  },
  risk: {
    fr: 'Une adresse que rien n’utilise coûte chaque mois ; libérée plus tard, un nom qui y mène encore sera repris par un autre.',
    en: 'An address that nothing uses costs each month; once released, a name that still leads there is taken over by another.',
  },
  remedy: {
    fr: 'Retirez les enregistrements DNS qui y mènent, puis libérez l’adresse.',
    en: 'Remove the DNS records that lead to it, then release the address.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-static-ip-addresses-in-amazon-lightsail.html',
  },
  maps: {
    'iso27001-2022': ['A.5.9'],
    'nist-800-53-r5': ['CM-8'],
  },
  attack: ['T1584.001'],
  require: { isAttached: isTrue },
});

export const cases: Cases<'aws.lightsail.static-ip'> = {
  pass: [{ isAttached: true }],
  fail: [{ isAttached: false }],
};
