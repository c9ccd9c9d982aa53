import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.region-blocks-public-snapshots',
  resource: 'aws.ec2.region-settings',
  severity: 'medium',
  title: {
    fr: 'La région interdit de publier des instantanés EBS',
    en: 'The region forbids publishing EBS snapshots',
  },
  risk: {
    fr: 'Une commande suffit à montrer un disque entier au monde, et rien ne l’arrête.',
    en: 'One command is enough to show a whole disk to the world, and nothing stops it.',
  },
  remedy: {
    fr: 'Réglez le blocage de l’accès public aux instantanés sur block-all-sharing.',
    en: 'Set block public access for snapshots to block-all-sharing.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.8.3', 'A.8.12'],
    'pci-dss-4.0': ['7.2.1'],
    'nist-800-53-r5': ['AC-3', 'AC-21', 'CM-6'],
  },
  attack: ['T1530', 'T1537'],
  require: { snapshotPublicAccess: oneOf('block-all-sharing', 'block-new-sharing') },
});

export const cases: Cases<'aws.ec2.region-settings'> = {
  pass: [
    { snapshotPublicAccess: 'block-all-sharing' },
    { snapshotPublicAccess: 'block-new-sharing' },
  ],
  fail: [{ snapshotPublicAccess: 'unblocked' }],
};
