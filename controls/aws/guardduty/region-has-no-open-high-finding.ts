import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.guardduty.region-has-no-open-high-finding',
  resource: 'aws.guardduty.region',
  severity: 'high',
  title: {
    fr: 'Aucune alerte grave de GuardDuty n’est restée ouverte',
    en: 'No grave GuardDuty finding was left open',
  },
  risk: {
    fr: 'GuardDuty a vu une clé volée ou une machine compromise, et personne n’a répondu.',
    en: 'GuardDuty saw a stolen key or a compromised machine, and nobody answered.',
  },
  remedy: {
    fr: 'Traitez chaque alerte, puis archivez-la ; une règle de suppression convient à ce qui est attendu.',
    en: 'Deal with each finding, then archive it; a suppression rule suits what is expected.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings.html',
  },
  maps: {
    'iso27001-2022': ['A.5.25', 'A.5.26', 'A.8.16'],
    'nist-800-53-r5': ['IR-4', 'IR-5', 'SI-4(5)'],
    'pci-dss-4.0': ['12.10.5'],
  },
  attack: ['T1078.004', 'T1496.001'],
  require: { openHighFindings: equals(0) },
  when: { enabled: isTrue },
});

export const cases: Cases<'aws.guardduty.region'> = {
  pass: [{ enabled: true, openHighFindings: 0 }],
  fail: [{ enabled: true, openHighFindings: 3 }],
  notApplicable: [{ enabled: false, openHighFindings: 0 }],
};
