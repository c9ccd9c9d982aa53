import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elasticbeanstalk.environment-refuses-imdsv1',
  resource: 'aws.elasticbeanstalk.environment',
  severity: 'medium',
  title: {
    fr: 'Les instances de l’environnement Elastic Beanstalk refusent IMDSv1',
    en: 'Instances of the Elastic Beanstalk environment refuse IMDSv1',
  },
  risk: {
    fr: 'Une faille qui fait suivre une requête par le serveur (SSRF) suffit à lire les identifiants de l’instance.',
    en: 'A flaw that makes the server pass a request on (SSRF) is enough to read the credentials of the instance.',
  },
  remedy: {
    fr: 'Passez DisableIMDSv1 à true : l’environnement remplace ses instances.',
    en: 'Set DisableIMDSv1 to true: the environment replaces its instances.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-ec2-imds.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9'],
    'nist-800-53-r5': ['AC-3', 'CM-6', 'CM-7'],
    'pci-dss-4.0': ['2.2.6'],
  },
  attack: ['T1552.005'],
  require: { refusesImdsV1: isTrue },
});

export const cases: Cases<'aws.elasticbeanstalk.environment'> = {
  pass: [{ refusesImdsV1: true }],
  fail: [{ refusesImdsV1: false }],
};
