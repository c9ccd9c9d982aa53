import { lastsAtLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.backup.plan-keeps-a-month',
  resource: 'aws.backup.plan',
  severity: 'low',
  title: {
    fr: 'Le plan AWS Backup garde des points de restauration un mois au moins',
    en: 'The AWS Backup plan keeps recovery points for a month at least',
  },
  risk: {
    fr: 'Une corruption ou un rançongiciel se découvre après que la dernière copie saine a expiré.',
    en: 'Corruption or ransomware is noticed after the last sound copy has expired.',
  },
  remedy: {
    fr: 'Donnez à une règle du plan une rétention de 30 jours ou plus.',
    en: 'Give a rule of the plan a retention of 30 days or more.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html',
  },
  maps: {
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9'],
  },
  attack: ['T1486', 'T1490'],
  require: { longestRetentionDays: lastsAtLeast(30) },
});

export const cases: Cases<'aws.backup.plan'> = {
  pass: [{ longestRetentionDays: 35 }, { longestRetentionDays: null }],
  fail: [{ longestRetentionDays: 7 }],
};
