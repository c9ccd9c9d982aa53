import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-is-encrypted-with-named-key',
  resource: 'aws.s3.bucket',
  severity: 'low',
  title: {
    fr: 'Le compartiment S3 est chiffré par une clé KMS désignée',
    en: 'The S3 bucket is encrypted with a KMS key that it names',
  },
  risk: {
    fr: 'Quiconque a le droit de lire l’objet le déchiffre : aucune clé ne se retire, aucun usage ne se voit.',
    en: 'Whoever may read an object decrypts it: there is no key to withdraw, and no use of it to see.',
  },
  remedy: {
    fr: 'Chiffrez par défaut avec une clé KMS que vous gérez, et une clé de compartiment pour en limiter le coût.',
    en: 'Encrypt by default with a KMS key that you manage, and a bucket key to limit its cost.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'pci-dss-4.0': ['3.5.1'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { kmsKey: isSet },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ kmsKey: 'arn:aws:kms:eu-west-3:111122223333:key/example' }],
  fail: [{ kmsKey: null }],
};
