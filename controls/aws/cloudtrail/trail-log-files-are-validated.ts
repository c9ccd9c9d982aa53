import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudtrail.trail-log-files-are-validated',
  resource: 'aws.cloudtrail.trail',
  severity: 'medium',
  title: {
    fr: 'L’intégrité des journaux de la piste CloudTrail est vérifiable',
    en: 'The log files of the CloudTrail trail can be checked for tampering',
  },
  risk: {
    fr: 'Un journal retouché ou retiré ne se distingue pas d’un journal entier : il ne prouve plus rien.',
    en: 'A log file that was altered or taken away looks like a whole one: it proves nothing any more.',
  },
  remedy: {
    fr: 'Activez la validation des fichiers journaux de la piste ; aws cloudtrail validate-logs la met ensuite à l’épreuve.',
    en: 'Turn on log file validation of the trail; aws cloudtrail validate-logs then puts it to the test.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html',
  },
  maps: {
    'cis-aws-6.0.0': ['4.2'],
    'iso27001-2022': ['A.5.28', 'A.8.15'],
    'nist-800-53-r5': ['AU-9', 'SI-7'],
    'pci-dss-4.0': ['10.3.2', '10.3.4'],
  },
  attack: ['T1485'],
  require: { logFilesValidated: isTrue },
});

export const cases: Cases<'aws.cloudtrail.trail'> = {
  pass: [{ logFilesValidated: true }],
  fail: [{ logFilesValidated: false }],
};
