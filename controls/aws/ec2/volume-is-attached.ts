import { noneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.volume-is-attached',
  resource: 'aws.ec2.volume',
  severity: 'low',
  title: {
    fr: 'Le volume EBS est attaché à une instance',
    en: 'The EBS volume is attached to an instance',
  },
  risk: {
    fr: 'Un disque oublié est facturé chaque mois et garde des données que plus personne ne surveille.',
    en: 'A forgotten disk is billed each month and keeps data that nobody watches any more.',
  },
  remedy: {
    fr: 'Prenez un instantané du volume si ses données doivent rester, puis supprimez-le.',
    en: 'Take a snapshot of the volume if its data must stay, then delete it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-deleting-volume.html',
  },
  maps: {
    'iso27001-2022': ['A.5.9', 'A.8.10'],
    'pci-dss-4.0': ['3.2.1'],
    'nist-800-53-r5': ['CM-8', 'MP-6'],
  },
  attack: ['T1530'],
  require: { state: noneOf('available', 'error') },
});

export const cases: Cases<'aws.ec2.volume'> = {
  pass: [{ state: 'in-use' }, { state: 'creating' }],
  fail: [{ state: 'available' }],
};
