import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.backup.region-has-a-plan',
  resource: 'aws.backup.region',
  severity: 'low',
  title: {
    fr: 'Un plan de sauvegarde AWS Backup existe dans la région',
    en: 'An AWS Backup plan exists in the Region',
  },
  risk: {
    fr: 'Les sauvegardes dépendent de chaque service et de chaque équipe : on s’aperçoit à la restauration de celle qui manquait.',
    en: 'Backups depend on each service and on each team: the missing one is noticed on the day of the restore.',
  },
  remedy: {
    fr: 'Créez un plan et assignez-lui les ressources par étiquette. Une région sans ressource peut être exemptée.',
    en: 'Create a plan and assign resources to it by tag. A Region without resources may be exempted.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9'],
  },
  attack: ['T1490'],
  require: { plans: atLeast(1) },
});

export const cases: Cases<'aws.backup.region'> = {
  pass: [{ plans: 1 }],
  fail: [{ plans: 0 }],
};
