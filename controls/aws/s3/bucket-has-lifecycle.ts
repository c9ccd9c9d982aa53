import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-has-lifecycle',
  resource: 'aws.s3.bucket',
  severity: 'low',
  title: {
    fr: 'Le compartiment S3 a une règle de cycle de vie',
    en: 'The S3 bucket has a lifecycle rule',
  },
  risk: {
    fr: 'Les objets restent à jamais, dans la classe la plus chère, même ceux qu’une règle obligeait à effacer.',
    en: 'Objects stay for ever, in the dearest class, even those that a rule said to erase.',
  },
  remedy: {
    fr: 'Écrivez des règles qui déplacent puis suppriment les objets selon leur usage.',
    en: 'Write rules that move, then delete, objects according to their use.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
  },
  maps: {
    'pci-dss-4.0': ['3.2.1'],
    'iso27001-2022': ['A.5.33', 'A.8.10'],
    'nist-800-53-r5': ['SI-12'],
  },
  attack: [],
  require: { enabledLifecycleRules: atLeast(1) },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ enabledLifecycleRules: 2 }],
  fail: [{ enabledLifecycleRules: 0 }],
};
