import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.region-blocks-public-images',
  resource: 'aws.ec2.region-settings',
  severity: 'medium',
  title: {
    fr: 'La région interdit de publier des images',
    en: 'The region forbids publishing images',
  },
  risk: {
    fr: 'Une commande suffit à montrer au monde une machine entière, et rien ne l’arrête.',
    en: 'One command is enough to show a whole machine to the world, and nothing stops it.',
  },
  remedy: {
    fr: 'Réglez le blocage de l’accès public aux AMI sur block-new-sharing.',
    en: 'Set block public access for AMIs to block-new-sharing.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.8.3', 'A.8.12'],
    'pci-dss-4.0': ['7.2.1'],
    'nist-800-53-r5': ['AC-3', 'AC-21', 'CM-6'],
  },
  attack: ['T1530'],
  require: { imagePublicAccess: equals('block-new-sharing') },
});

export const cases: Cases<'aws.ec2.region-settings'> = {
  pass: [{ imagePublicAccess: 'block-new-sharing' }],
  fail: [{ imagePublicAccess: 'unblocked' }],
};
