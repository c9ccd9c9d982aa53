import { atMost } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.image-is-under-two-years-old',
  resource: 'aws.ec2.image',
  severity: 'low',
  title: { fr: 'L’image a moins de deux ans', en: 'The image is under two years old' },
  risk: {
    fr: 'Ce qui se lance depuis une image ancienne naît avec deux ans de failles connues.',
    en: 'Whatever is launched from an old image is born with two years of known flaws.',
  },
  remedy: {
    fr: 'Refaites les images à date fixe, avec EC2 Image Builder par exemple, et retirez les anciennes avec leurs instantanés.',
    en: 'Make images again at set dates, with EC2 Image Builder for one, and retire old ones with their snapshots.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/imagebuilder/latest/userguide/what-is-image-builder.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'iso27001-2022': ['A.8.8', 'A.8.19'],
    'pci-dss-4.0': ['6.3.3'],
    'nist-800-53-r5': ['CM-2', 'SI-2'],
  },
  attack: ['T1525'],
  require: { ageDays: atMost(730) },
});

export const cases: Cases<'aws.ec2.image'> = {
  pass: [{ ageDays: 730 }],
  fail: [{ ageDays: 731 }],
};
