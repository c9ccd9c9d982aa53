import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.volume-has-snapshot-of-the-week',
  resource: 'aws.ec2.volume',
  severity: 'medium',
  title: {
    fr: 'Le volume EBS a un instantané de moins d’une semaine',
    en: 'The EBS volume has a snapshot less than a week old',
  },
  risk: {
    fr: 'Un disque effacé, chiffré par un rançongiciel ou perdu avec sa zone ne revient pas.',
    en: 'A disk that is erased, encrypted by ransomware or lost with its zone does not come back.',
  },
  remedy: {
    fr: 'Couvrez le volume par un plan AWS Backup ou une politique Data Lifecycle Manager ; exemptez les disques sans données.',
    en: 'Cover the volume with an AWS Backup plan or a Data Lifecycle Manager policy; exempt disks without data.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CP-10'],
  },
  attack: ['T1485', 'T1486', 'T1490'],
  when: { state: equals('in-use') },
  require: { hasSnapshotOfTheWeek: isTrue },
});

export const cases: Cases<'aws.ec2.volume'> = {
  pass: [{ state: 'in-use', hasSnapshotOfTheWeek: true }],
  fail: [{ state: 'in-use', hasSnapshotOfTheWeek: false }],
  notApplicable: [{ state: 'available', hasSnapshotOfTheWeek: false }],
};
