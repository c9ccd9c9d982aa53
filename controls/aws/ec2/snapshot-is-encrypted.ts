import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.snapshot-is-encrypted',
  resource: 'aws.ec2.snapshot',
  severity: 'medium',
  title: { fr: 'L’instantané EBS est chiffré', en: 'The EBS snapshot is encrypted' },
  risk: {
    fr: 'Partagé ou copié ailleurs, il se lit en clair ; chiffré, il demande encore la clé.',
    en: 'Shared or copied elsewhere, it is read in clear; encrypted, it still takes the key.',
  },
  remedy: {
    fr: 'Copiez l’instantané en le chiffrant, puis supprimez l’original.',
    en: 'Copy the snapshot with encryption, then delete the original.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.13', 'A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['CP-9(8)', 'SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530', 'T1537'],
  require: { isEncrypted: isTrue },
});

export const cases: Cases<'aws.ec2.snapshot'> = {
  pass: [{ isEncrypted: true }],
  fail: [{ isEncrypted: false }],
};
