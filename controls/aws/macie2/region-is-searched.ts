import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.macie2.region-is-searched',
  resource: 'aws.macie2.region',
  severity: 'low',
  title: {
    fr: 'Macie est actif dans la région',
    en: 'Macie is on in the Region',
  },
  risk: {
    fr: 'Des données personnelles ou de carte reposent dans un compartiment que personne ne sait sensible.',
    en: 'Personal or card data rests in a bucket that nobody knows to be sensitive.',
  },
  remedy: {
    fr: 'Activez Macie dans les régions où des compartiments reposent.',
    en: 'Turn on Macie in the Regions where buckets lie.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/macie/latest/user/getting-started.html',
  },
  maps: {
    'cis-aws-6.0.0': ['3.1.3'],
    'iso27001-2022': ['A.5.12', 'A.8.12'],
    'nist-800-53-r5': ['CM-12(1)', 'SI-4'],
  },
  attack: ['T1530'],
  require: { enabled: isTrue },
});

export const cases: Cases<'aws.macie2.region'> = {
  pass: [{ enabled: true }],
  fail: [{ enabled: false }],
};
