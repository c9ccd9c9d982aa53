import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.guardduty.s3-is-watched',
  resource: 'aws.guardduty.region',
  severity: 'medium',
  title: {
    fr: 'GuardDuty surveille les accès aux objets S3',
    en: 'GuardDuty watches access to S3 objects',
  },
  risk: {
    fr: 'Une copie massive d’objets, ou leur effacement, passe pour un usage ordinaire.',
    en: 'Objects copied or erased in bulk pass for ordinary use.',
  },
  remedy: {
    fr: 'Activez la protection S3 du détecteur. Elle est facturée au volume.',
    en: 'Turn on S3 Protection of the detector. It is billed by volume.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/guardduty/latest/ug/s3-protection.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['SI-4', 'SI-4(2)'],
  },
  attack: ['T1530', 'T1485', 'T1537'],
  require: { s3Protection: isTrue },
  when: { enabled: isTrue },
});

export const cases: Cases<'aws.guardduty.region'> = {
  pass: [{ enabled: true, s3Protection: true }],
  fail: [{ enabled: true, s3Protection: false }],
  notApplicable: [{ enabled: false, s3Protection: false }],
};
