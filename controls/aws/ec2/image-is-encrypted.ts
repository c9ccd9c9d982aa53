import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.image-is-encrypted',
  resource: 'aws.ec2.image',
  severity: 'medium',
  title: {
    fr: 'Les instantanés de l’image sont chiffrés',
    en: 'The snapshots of the image are encrypted',
  },
  risk: {
    fr: 'Les volumes nés de l’image naissent en clair, sauf réglage de la région, et l’image se lit en clair si elle est partagée.',
    en: 'Volumes born of the image are born in clear, unless the region says otherwise, and the image is read in clear if shared.',
  },
  remedy: {
    fr: 'Copiez l’image en chiffrant ses instantanés, puis retirez l’originale.',
    en: 'Copy the image with encryption of its snapshots, then retire the original.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { isEncrypted: isTrue },
});

export const cases: Cases<'aws.ec2.image'> = {
  pass: [{ isEncrypted: true }],
  fail: [{ isEncrypted: false }],
};
