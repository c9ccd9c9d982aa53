import { atMost, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.snapshot-is-under-a-year-old',
  resource: 'aws.ec2.snapshot',
  severity: 'low',
  title: {
    fr: 'L’instantané EBS a moins d’un an, ou sert à une image',
    en: 'The EBS snapshot is under a year old, or serves an image',
  },
  risk: {
    fr: 'Des données que plus rien ne justifie de garder restent lisibles, et facturées.',
    en: 'Data that nothing justifies keeping can still be read, and is billed.',
  },
  remedy: {
    fr: 'Fixez une durée de conservation par une politique Data Lifecycle Manager, ou archivez ce que la loi demande de garder.',
    en: 'Set how long snapshots are kept with a Data Lifecycle Manager policy, or archive what the law requires to keep.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html',
  },
  maps: {
    'iso27001-2022': ['A.5.33', 'A.8.10'],
    'pci-dss-4.0': ['3.2.1'],
    'nist-800-53-r5': ['MP-6', 'SI-12'],
  },
  attack: ['T1530'],
  when: { isOfImage: isFalse },
  require: { ageDays: atMost(365) },
});

export const cases: Cases<'aws.ec2.snapshot'> = {
  pass: [{ isOfImage: false, ageDays: 365 }],
  fail: [{ isOfImage: false, ageDays: 366 }],
  notApplicable: [{ isOfImage: true, ageDays: 900 }],
};
