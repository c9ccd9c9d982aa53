import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.secretsmanager.secret-is-encrypted-with-own-key',
  resource: 'aws.secretsmanager.secret',
  severity: 'low',
  title: {
    fr: 'Le secret est chiffré par une clé du client',
    en: 'The secret is encrypted with a customer key',
  },
  risk: {
    fr: 'Avec la clé d’AWS, rien ne se retire ni ne se partage, et qui lit le secret n’a besoin d’aucun autre droit.',
    en: 'With the key of AWS nothing can be withdrawn or shared, and whoever reads the secret needs no other right.',
  },
  remedy: {
    fr: 'Choisissez pour le secret une clé KMS que vous gérez, dont la politique nomme ses lecteurs.',
    en: 'Choose for the secret a KMS key that you manage, whose policy names its readers.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'pci-dss-4.0': ['8.3.2'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  attack: ['T1555.006'],
  require: { kmsKey: isSet },
});

export const cases: Cases<'aws.secretsmanager.secret'> = {
  pass: [{ kmsKey: 'arn:aws:kms:eu-west-3:111122223333:key/example' }],
  fail: [{ kmsKey: null }],
};
