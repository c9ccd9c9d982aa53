import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudtrail.trail-is-logging',
  resource: 'aws.cloudtrail.trail',
  severity: 'high',
  title: {
    fr: 'La piste CloudTrail enregistre',
    en: 'The CloudTrail trail is logging',
  },
  risk: {
    fr: 'Une piste arrêtée rassure et ne garde rien : l’arrêter est le premier geste de qui veut agir sans trace.',
    en: 'A trail that is stopped reassures and keeps nothing: stopping it is the first move of whoever wants to leave no trace.',
  },
  remedy: {
    fr: 'Redémarrez la piste par StartLogging, ou supprimez-la si une autre la remplace.',
    en: 'Start the trail again with StartLogging, or delete it if another one replaces it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-turning-off-logging.html',
  },
  maps: {
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'pci-dss-4.0': ['10.2.1', '10.7.2'],
  },
  attack: ['T1685.002'],
  require: { logging: isTrue },
});

export const cases: Cases<'aws.cloudtrail.trail'> = {
  pass: [{ logging: true }],
  fail: [{ logging: false }],
};
