import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.volume-is-encrypted',
  resource: 'aws.ec2.volume',
  severity: 'high',
  title: { fr: 'Le volume EBS est chiffré', en: 'The EBS volume is encrypted' },
  risk: {
    fr: 'Une copie du disque, un instantané partagé par erreur, et tout se lit en clair.',
    en: 'One copy of the disk, one snapshot shared by mistake, and everything can be read in clear.',
  },
  remedy: {
    fr: 'Copiez un instantané du volume en le chiffrant, faites-en un volume et remplacez l’ancien.',
    en: 'Copy a snapshot of the volume with encryption, make a volume of it and replace the old one.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)', 'SC-13'],
  },
  attack: ['T1530', 'T1578.001'],
  require: { isEncrypted: isTrue },
});

export const cases: Cases<'aws.ec2.volume'> = {
  pass: [{ isEncrypted: true }],
  fail: [{ isEncrypted: false }],
};
