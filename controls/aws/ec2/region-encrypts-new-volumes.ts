import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.region-encrypts-new-volumes',
  resource: 'aws.ec2.region-settings',
  severity: 'medium',
  title: {
    fr: 'Les volumes EBS naissent chiffrés dans la région',
    en: 'EBS volumes are born encrypted in the region',
  },
  risk: {
    fr: 'Il suffit d’un script qui n’y pense pas pour qu’un disque en clair apparaisse.',
    en: 'One script that does not think of it is enough for a disk in clear to appear.',
  },
  remedy: {
    fr: 'Activez le chiffrement EBS par défaut dans chaque région, même dans celles qui ne servent pas encore.',
    en: 'Turn on EBS encryption by default in every region, even in those not yet in use.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html',
  },
  maps: {
    'cis-aws-6.0.0': ['6.1.1'],
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.9', 'A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['CM-6', 'SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { encryptsNewVolumes: isTrue },
});

export const cases: Cases<'aws.ec2.region-settings'> = {
  pass: [{ encryptsNewVolumes: true }],
  fail: [{ encryptsNewVolumes: false }],
};
