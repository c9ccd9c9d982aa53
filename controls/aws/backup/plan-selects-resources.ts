import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.backup.plan-selects-resources',
  resource: 'aws.backup.plan',
  severity: 'medium',
  title: {
    fr: 'Le plan AWS Backup sauvegarde des ressources',
    en: 'The AWS Backup plan backs up resources',
  },
  risk: {
    fr: 'Le plan existe et ne sauvegarde rien : on se croit couvert.',
    en: 'The plan exists and backs up nothing: people think they are covered.',
  },
  remedy: {
    fr: 'Assignez au plan des ressources, par étiquette plutôt que par nom.',
    en: 'Assign resources to the plan, by tag rather than by name.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9'],
  },
  attack: ['T1490'],
  require: { selections: atLeast(1) },
});

export const cases: Cases<'aws.backup.plan'> = {
  pass: [{ selections: 1 }],
  fail: [{ selections: 0 }],
};
