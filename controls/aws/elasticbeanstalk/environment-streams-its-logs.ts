import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elasticbeanstalk.environment-streams-its-logs',
  resource: 'aws.elasticbeanstalk.environment',
  severity: 'medium',
  title: {
    fr: 'L’environnement Elastic Beanstalk envoie ses journaux à CloudWatch',
    en: 'The Elastic Beanstalk environment sends its logs to CloudWatch',
  },
  risk: {
    fr: 'Les journaux disparaissent avec l’instance, remplacée à chaque montée en charge ou par un intrus.',
    en: 'Logs vanish with the instance, which is replaced at each scaling, or by an intruder.',
  },
  remedy: {
    fr: 'Activez l’envoi des journaux et fixez leur durée de conservation.',
    en: 'Turn log streaming on, and set how long logs are kept.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'pci-dss-4.0': ['10.2.1', '10.3.3'],
  },
  attack: ['T1070'],
  require: { streamsLogs: isTrue },
});

export const cases: Cases<'aws.elasticbeanstalk.environment'> = {
  pass: [{ streamsLogs: true }],
  fail: [{ streamsLogs: false }],
};
