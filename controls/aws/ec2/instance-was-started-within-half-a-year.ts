import { atMost, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.instance-was-started-within-half-a-year',
  resource: 'aws.ec2.instance',
  severity: 'low',
  title: {
    fr: 'L’instance a été lancée ou relancée depuis moins de six mois',
    en: 'The instance was started less than six months ago',
  },
  risk: {
    fr: 'Une machine qui dure s’écarte de son modèle et accumule les retouches ; nul ne sait si elle repartirait, ni comment la refaire.',
    en: 'A machine that lasts drifts from its model and gathers changes made by hand; nobody knows whether it would come back, nor how to make it again.',
  },
  remedy: {
    fr: 'Remplacez l’instance par une neuve, ou arrêtez-la puis relancez-la dans une fenêtre de maintenance. Un redémarrage du système ne change pas cette date.',
    en: 'Replace the instance with a new one, or stop and start it in a maintenance window. A reboot of the system does not change this date.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'iso27001-2022': ['A.8.9', 'A.8.19'],
    'nist-800-53-r5': ['CM-2', 'CM-3', 'SI-14'],
  },
  attack: [],
  when: { state: equals('running') },
  require: { daysSinceStart: atMost(180) },
});

export const cases: Cases<'aws.ec2.instance'> = {
  pass: [{ state: 'running', daysSinceStart: 180 }],
  fail: [{ state: 'running', daysSinceStart: 181 }],
  notApplicable: [{ state: 'stopped', daysSinceStart: 400 }],
};
