import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.mq.broker-is-not-publicly-accessible',
  resource: 'aws.mq.broker',
  severity: 'high',
  title: {
    fr: 'Le courtier Amazon MQ n’a pas d’adresse publique',
    en: 'The Amazon MQ broker has no public address',
  },
  risk: {
    fr: 'Files de messages et console d’administration sont à portée d’Internet, à un mot de passe près.',
    en: 'Message queues and the administration console are within reach of the internet, one password away.',
  },
  remedy: {
    fr: 'Recréez le courtier sans accès public, dans des sous-réseaux privés ; ce réglage ne se change pas.',
    en: 'Create the broker again without public access, in private subnets; this setting cannot be changed.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.3', 'A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1190', 'T1110'],
  require: { publiclyAccessible: isFalse },
});

export const cases: Cases<'aws.mq.broker'> = {
  pass: [{ publiclyAccessible: false }],
  fail: [{ publiclyAccessible: true }],
};
