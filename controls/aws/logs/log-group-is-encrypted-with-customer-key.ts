import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.logs.log-group-is-encrypted-with-customer-key',
  resource: 'aws.logs.log-group',
  severity: 'low',
  title: {
    fr: 'Une clé KMS du client chiffre le groupe de journaux',
    en: 'A customer KMS key encrypts the log group',
  },
  risk: {
    fr: 'Qui a le droit de lire les journaux les lit tous ; une clé permet d’en réserver la lecture et de la retirer d’un geste.',
    en: 'Whoever may read logs reads them all; a key keeps reading to a few, and takes it back in one move.',
  },
  remedy: {
    fr: 'Associez au groupe une clé KMS dont la politique laisse CloudWatch Logs chiffrer. Seuls les nouveaux événements en profitent.',
    en: 'Associate with the group a KMS key whose policy lets CloudWatch Logs encrypt. Only new events benefit.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
  },
  maps: {
    'iso27001-2022': ['A.8.15', 'A.8.24'],
    'nist-800-53-r5': ['AU-9(3)', 'SC-28(1)'],
    'pci-dss-4.0': ['10.3.1'],
  },
  attack: ['T1530'],
  require: { kmsKey: isSet },
});

export const cases: Cases<'aws.logs.log-group'> = {
  pass: [{ kmsKey: 'arn:aws:kms:eu-west-3:111122223333:key/4b1c' }],
  fail: [{ kmsKey: null }],
};
