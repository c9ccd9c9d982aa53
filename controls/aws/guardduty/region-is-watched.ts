import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.guardduty.region-is-watched',
  resource: 'aws.guardduty.region',
  severity: 'high',
  title: {
    fr: 'GuardDuty surveille la région',
    en: 'GuardDuty watches the Region',
  },
  risk: {
    fr: 'Une clé volée, un minage, une exfiltration se voient dans les journaux, mais personne ne les y cherche.',
    en: 'A stolen key, mining, exfiltration all show in the logs, but nobody looks for them there.',
  },
  remedy: {
    fr: 'Activez GuardDuty dans chaque région, celles qui ne servent pas comprises, de préférence depuis l’administrateur de l’organisation.',
    en: 'Turn on GuardDuty in each Region, unused ones included, preferably from the administrator of the organization.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_settingup.html',
  },
  maps: {
    'iso27001-2022': ['A.5.7', 'A.8.16'],
    'nist-800-53-r5': ['SI-4', 'SI-4(2)', 'SI-4(5)'],
    'pci-dss-4.0': ['10.4.1.1', '11.5.1'],
  },
  attack: ['T1078.004', 'T1496.001', 'T1535'],
  require: { enabled: isTrue },
});

export const cases: Cases<'aws.guardduty.region'> = {
  pass: [{ enabled: true }],
  fail: [{ enabled: false }],
};
