import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.states.state-machine-is-encrypted-with-its-own-key',
  resource: 'aws.states.state-machine',
  severity: 'low',
  title: {
    fr: 'La machine à états est chiffrée avec une clé du client',
    en: 'The state machine is encrypted with a key of the customer',
  },
  risk: {
    fr: 'Avec la clé d’AWS, qui peut lire une exécution en lit toutes les données, et leur accès ne peut pas être coupé d’un geste.',
    en: 'With the key of AWS, whoever may read a run reads all of its data, and access to it cannot be cut at once.',
  },
  remedy: {
    fr: 'Donnez à la machine une clé KMS qui vous appartient.',
    en: 'Give the state machine a KMS key of your own.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  attack: [],
  require: { encryption: equals('CUSTOMER_MANAGED_KMS_KEY') },
});

export const cases: Cases<'aws.states.state-machine'> = {
  pass: [{ encryption: 'CUSTOMER_MANAGED_KMS_KEY' }],
  fail: [{ encryption: 'AWS_OWNED_KEY' }],
};
