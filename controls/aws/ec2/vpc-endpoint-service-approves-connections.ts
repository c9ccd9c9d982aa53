import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.vpc-endpoint-service-approves-connections',
  resource: 'aws.ec2.vpc-endpoint-service',
  severity: 'medium',
  title: {
    fr: 'Chaque liaison au service de point de terminaison est approuvée',
    en: 'Each connection to the endpoint service is approved',
  },
  risk: {
    fr: 'Un compte admis se relie sans que personne ne le voie, depuis autant de réseaux qu’il veut.',
    en: 'An admitted account connects without anybody seeing it, from as many networks as it likes.',
  },
  remedy: {
    fr: 'Exigez l’acceptation des demandes et soyez prévenu de chacune.',
    en: 'Require acceptance of requests and be notified of each.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html',
  },
  maps: {
    'anssi-hygiene': ['25'],
    'iso27001-2022': ['A.5.15', 'A.8.22'],
    'nist-800-53-r5': ['AC-3', 'AC-20', 'CA-3'],
  },
  attack: ['T1199'],
  require: { acceptanceRequired: isTrue },
});

export const cases: Cases<'aws.ec2.vpc-endpoint-service'> = {
  pass: [{ acceptanceRequired: true }],
  fail: [{ acceptanceRequired: false }],
};
