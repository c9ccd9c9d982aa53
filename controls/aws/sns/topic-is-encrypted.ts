import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sns.topic-is-encrypted',
  resource: 'aws.sns.topic',
  severity: 'medium',
  title: {
    fr: 'La rubrique SNS est chiffrée par une clé KMS',
    en: 'The SNS topic is encrypted with a KMS key',
  },
  risk: {
    fr: 'Les messages en attente de remise reposent sans clé que vous puissiez retirer.',
    en: 'Messages that wait for delivery rest without a key that you could take back.',
  },
  remedy: {
    fr: 'Donnez à la rubrique une clé KMS, du client si d’autres services y publient : leur accès se règle dans la politique de la clé.',
    en: 'Give the topic a KMS key, your own if other services publish to it: their access is set in the policy of the key.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html',
  },
  maps: {
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { kmsKey: isSet },
});

export const cases: Cases<'aws.sns.topic'> = {
  pass: [{ kmsKey: 'alias/aws/sns' }],
  fail: [{ kmsKey: null }],
};
