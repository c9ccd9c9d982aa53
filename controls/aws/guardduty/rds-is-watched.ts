import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.guardduty.rds-is-watched',
  resource: 'aws.guardduty.region',
  severity: 'low',
  title: {
    fr: 'GuardDuty surveille les connexions aux bases de données',
    en: 'GuardDuty watches database sign-ins',
  },
  risk: {
    fr: 'Une suite d’essais de mots de passe contre une base, puis une réussite, reste dans ses journaux.',
    en: 'A run of password attempts on a database, then a success, stays in its logs.',
  },
  remedy: {
    fr: 'Activez la protection RDS du détecteur.',
    en: 'Turn on RDS Protection of the detector.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/guardduty/latest/ug/rds-protection.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['SI-4', 'SI-4(2)'],
  },
  attack: ['T1110'],
  require: { rdsProtection: isTrue },
  when: { enabled: isTrue },
});

export const cases: Cases<'aws.guardduty.region'> = {
  pass: [{ enabled: true, rdsProtection: true }],
  fail: [{ enabled: true, rdsProtection: false }],
  notApplicable: [{ enabled: false, rdsProtection: false }],
};
