import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apprunner.service-is-encrypted-with-its-own-key',
  resource: 'aws.apprunner.service',
  severity: 'low',
  title: {
    fr: 'Le service App Runner est chiffré avec une clé du client',
    en: 'The App Runner service is encrypted with a key of the customer',
  },
  risk: {
    fr: 'Les copies du code et de l’image sont chiffrées avec une clé qui ne se révoque pas.',
    en: 'Copies of the code and of the image are encrypted with a key that cannot be withdrawn.',
  },
  remedy: {
    fr: 'Recréez le service avec une clé KMS qui vous appartient : le réglage ne se modifie pas.',
    en: 'Create the service again with a KMS key of your own: the setting cannot be changed.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/apprunner/latest/dg/security-data-protection-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  attack: [],
  require: { key: isSet },
});

export const cases: Cases<'aws.apprunner.service'> = {
  pass: [{ key: 'arn:aws:kms:eu-west-3:111122223333:key/1' }],
  fail: [{ key: null }],
};
