import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kms.key-is-enabled',
  resource: 'aws.kms.key',
  severity: 'low',
  title: {
    fr: 'La clé KMS est activée',
    en: 'The KMS key is enabled',
  },
  risk: {
    fr: 'Ce que la clé a chiffré ne se lit plus ; si rien n’en dépend, elle se paie pour rien.',
    en: 'What the key encrypted cannot be read; if nothing depends on it, it is paid for in vain.',
  },
  remedy: {
    fr: 'Réactivez la clé si elle protège encore quelque chose, sinon programmez sa suppression.',
    en: 'Enable the key if it still protects something, otherwise schedule its deletion.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html',
  },
  maps: {
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'CM-8'],
  },
  attack: [],
  when: { state: oneOf('Enabled', 'Disabled') },
  require: { state: equals('Enabled') },
});

export const cases: Cases<'aws.kms.key'> = {
  pass: [{ state: 'Enabled' }],
  fail: [{ state: 'Disabled' }],
  notApplicable: [{ state: 'PendingDeletion' }],
};
