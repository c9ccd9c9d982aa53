import { containsNone } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.vpc-endpoint-service-names-its-consumers',
  resource: 'aws.ec2.vpc-endpoint-service',
  severity: 'high',
  title: {
    fr: 'Le service de point de terminaison nomme ceux qui peuvent s’y relier',
    en: 'The endpoint service names those who may connect to it',
  },
  risk: {
    fr: 'Tout compte AWS peut demander à se relier à un service pensé pour quelques-uns.',
    en: 'Any AWS account may ask to connect to a service meant for a few.',
  },
  remedy: {
    fr: 'Remplacez * par les ARN des comptes ou des rôles qui consomment le service.',
    en: 'Replace * with the ARNs of the accounts or roles that consume the service.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html',
  },
  maps: {
    'anssi-hygiene': ['25'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.22'],
    'pci-dss-4.0': ['1.3.1', '7.2.1'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'AC-20'],
  },
  attack: ['T1199'],
  require: { allowedPrincipals: containsNone('*') },
});

export const cases: Cases<'aws.ec2.vpc-endpoint-service'> = {
  pass: [{ allowedPrincipals: [] }, { allowedPrincipals: ['arn:aws:iam::111122223333:root'] }],
  fail: [{ allowedPrincipals: ['*'] }],
};
