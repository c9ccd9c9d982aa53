import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.firehose.stream-is-encrypted',
  resource: 'aws.firehose.stream',
  severity: 'medium',
  title: {
    fr: 'Le flux Firehose est chiffré',
    en: 'The Firehose stream is encrypted',
  },
  risk: {
    fr: 'Ce que Firehose tient avant de le livrer se lit sans l’accord d’aucune clé à vous.',
    en: 'What Firehose holds before delivery can be read without the leave of any key of yours.',
  },
  remedy: {
    fr: 'Activez le chiffrement côté serveur du flux avec une clé KMS.',
    en: 'Turn the server-side encryption of the stream with a KMS key on.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/firehose/latest/dev/encryption.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  when: { type: equals('DirectPut') },
  require: { encrypted: isTrue },
});

export const cases: Cases<'aws.firehose.stream'> = {
  pass: [{ type: 'DirectPut', encrypted: true }],
  fail: [{ type: 'DirectPut', encrypted: false }],
  notApplicable: [{ type: 'KinesisStreamAsSource', encrypted: false }],
};
