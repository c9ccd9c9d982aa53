import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.autoscaling.group-uses-launch-template',
  resource: 'aws.autoscaling.group',
  severity: 'low',
  title: {
    fr: 'Le groupe Auto Scaling emploie un modèle de lancement',
    en: 'The Auto Scaling group uses a launch template',
  },
  risk: {
    fr: 'Une configuration de lancement n’a pas de versions et ne reçoit plus les réglages nouveaux d’EC2.',
    en: 'A launch configuration has no versions and gets the new settings of EC2 no more.',
  },
  remedy: {
    fr: 'Copiez la configuration dans un modèle de lancement et donnez-le au groupe.',
    en: 'Copy the configuration to a launch template and give it to the group.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/migrate-to-launch-templates.html',
  },
  maps: { 'iso27001-2022': ['A.8.9', 'A.8.32'], 'nist-800-53-r5': ['CM-2', 'CM-3', 'CM-6'] },
  attack: [],
  require: { launchesFrom: equals('launch-template') },
});

export const cases: Cases<'aws.autoscaling.group'> = {
  pass: [{ launchesFrom: 'launch-template' }],
  fail: [{ launchesFrom: 'launch-configuration' }],
};
