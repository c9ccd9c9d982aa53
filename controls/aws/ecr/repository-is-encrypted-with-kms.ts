import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecr.repository-is-encrypted-with-kms',
  resource: 'aws.ecr.repository',
  severity: 'low',
  title: {
    fr: 'Le dépôt ECR est chiffré avec une clé KMS',
    en: 'The ECR repository is encrypted with a KMS key',
  },
  risk: {
    fr: 'Avec la clé par défaut, aucune politique ne dit qui peut déchiffrer les images, et rien n’en garde trace.',
    en: 'With the default key no policy says who may decrypt the images, and nothing keeps a trace of it.',
  },
  remedy: {
    fr: 'Créez un dépôt chiffré par KMS, copiez-y les images et changez leur adresse : le réglage ne se modifie pas.',
    en: 'Create a repository encrypted with KMS, copy the images to it and change their address: the setting cannot be changed.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  attack: [],
  require: { encryption: oneOf('KMS', 'KMS_DSSE') },
});

export const cases: Cases<'aws.ecr.repository'> = {
  pass: [{ encryption: 'KMS' }, { encryption: 'KMS_DSSE' }],
  fail: [{ encryption: 'AES256' }],
};
