import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.securityhub.region-is-watched',
  resource: 'aws.securityhub.region',
  severity: 'medium',
  title: {
    fr: 'Security Hub est actif dans la région',
    en: 'Security Hub is on in the Region',
  },
  risk: {
    fr: 'Les constats de GuardDuty, d’Inspector et de Macie restent chacun chez soi, sans vue d’ensemble.',
    en: 'Findings of GuardDuty, Inspector and Macie each stay at home, without a view of the whole.',
  },
  remedy: {
    fr: 'Activez Security Hub dans chaque région, de préférence depuis l’administrateur de l’organisation.',
    en: 'Turn on Security Hub in each Region, preferably from the administrator of the organization.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-settingup.html',
  },
  maps: {
    'cis-aws-6.0.0': ['5.16'],
    'iso27001-2022': ['A.5.25', 'A.8.8', 'A.8.16'],
    'nist-800-53-r5': ['CA-7', 'RA-5', 'SI-4'],
    'pci-dss-4.0': ['10.4.1.1'],
  },
  attack: [],
  require: { enabled: isTrue },
});

export const cases: Cases<'aws.securityhub.region'> = {
  pass: [{ enabled: true }],
  fail: [{ enabled: false }],
};
