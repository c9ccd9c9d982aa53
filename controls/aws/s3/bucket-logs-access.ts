import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-logs-access',
  resource: 'aws.s3.bucket',
  severity: 'medium',
  title: {
    fr: 'Le compartiment S3 journalise ses accès',
    en: 'The S3 bucket logs access',
  },
  risk: {
    fr: 'Après une fuite, rien ne dit qui a lu quels objets.',
    en: 'After a leak, nothing tells who read which objects.',
  },
  remedy: {
    fr: 'Activez la journalisation des accès vers un compartiment réservé aux journaux, ou les événements de données CloudTrail avec une exemption ici.',
    en: 'Turn access logging on, to a bucket kept for logs, or data events in CloudTrail with an exemption here.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'pci-dss-4.0': ['10.2.1', '10.2.1.1'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12'],
  },
  attack: ['T1530'],
  require: { logBucket: isSet },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ logBucket: 'logs' }],
  fail: [{ logBucket: null }],
};
