import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kinesis.stream-is-encrypted',
  resource: 'aws.kinesis.stream',
  severity: 'medium',
  title: {
    fr: 'Le flux Kinesis est chiffré par KMS',
    en: 'The Kinesis stream is encrypted with KMS',
  },
  risk: {
    fr: 'Les enregistrements gardés par le flux se lisent sans l’accord d’aucune clé.',
    en: 'The records that the stream keeps can be read without the leave of any key.',
  },
  remedy: {
    fr: 'Activez le chiffrement côté serveur avec une clé KMS, et donnez la clé aux producteurs et aux consommateurs.',
    en: 'Turn server-side encryption with a KMS key on, and give the key to producers and consumers.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { encrypted: isTrue },
});

export const cases: Cases<'aws.kinesis.stream'> = {
  pass: [{ encrypted: true }],
  fail: [{ encrypted: false }],
};
