import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudtrail.trail-is-encrypted-with-customer-key',
  resource: 'aws.cloudtrail.trail',
  severity: 'medium',
  title: {
    fr: 'Une clé KMS du client chiffre les journaux de la piste CloudTrail',
    en: 'A customer KMS key encrypts the log files of the CloudTrail trail',
  },
  risk: {
    fr: 'Qui peut lire le compartiment lit tout ce qui s’est fait dans le compte ; une clé demande un second droit.',
    en: 'Whoever can read the bucket reads all that was done in the account; a key asks for a second permission.',
  },
  remedy: {
    fr: 'Donnez à la piste une clé KMS dont la politique laisse CloudTrail chiffrer et réserve le déchiffrement à ceux qui lisent les journaux.',
    en: 'Give the trail a KMS key whose policy lets CloudTrail encrypt, and keeps decryption for those who read the logs.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html',
  },
  maps: {
    'cis-aws-6.0.0': ['4.5'],
    'iso27001-2022': ['A.8.15', 'A.8.24'],
    'nist-800-53-r5': ['AU-9', 'AU-9(3)', 'SC-28(1)'],
    'pci-dss-4.0': ['10.3.1'],
  },
  attack: ['T1530'],
  require: { kmsKey: isSet },
});

export const cases: Cases<'aws.cloudtrail.trail'> = {
  pass: [{ kmsKey: 'arn:aws:kms:eu-west-3:111122223333:key/4b1c' }],
  fail: [{ kmsKey: null }],
};
