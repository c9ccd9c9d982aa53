import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.mq.broker-takes-minor-upgrades',
  resource: 'aws.mq.broker',
  severity: 'medium',
  title: {
    fr: 'Le courtier Amazon MQ installe seul les versions mineures',
    en: 'The Amazon MQ broker takes minor upgrades by itself',
  },
  risk: {
    fr: 'Les failles d’ActiveMQ et de RabbitMQ sont exploitées peu après leur correction.',
    en: 'Flaws of ActiveMQ and RabbitMQ are exploited soon after they are fixed.',
  },
  remedy: {
    fr: 'Activez AutoMinorVersionUpgrade et choisissez une fenêtre de maintenance.',
    en: 'Turn AutoMinorVersionUpgrade on and choose a maintenance window.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'iso27001-2022': ['A.8.8', 'A.8.19'],
    'pci-dss-4.0': ['6.3.3'],
    'nist-800-53-r5': ['SI-2', 'SI-2(5)'],
  },
  attack: ['T1190'],
  require: { autoMinorVersionUpgrade: isTrue },
});

export const cases: Cases<'aws.mq.broker'> = {
  pass: [{ autoMinorVersionUpgrade: true }],
  fail: [{ autoMinorVersionUpgrade: false }],
};
