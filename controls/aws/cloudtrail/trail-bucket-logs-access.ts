import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudtrail.trail-bucket-logs-access',
  resource: 'aws.cloudtrail.trail',
  severity: 'low',
  title: {
    fr: 'Les accès au compartiment de la piste CloudTrail sont journalisés',
    en: 'Access to the bucket of the CloudTrail trail is logged',
  },
  risk: {
    fr: 'On ne sait pas qui a lu ou effacé les journaux eux-mêmes.',
    en: 'Nobody knows who read or erased the logs themselves.',
  },
  remedy: {
    fr: 'Activez la journalisation des accès au serveur sur ce compartiment, vers un autre compartiment.',
    en: 'Turn on server access logging for that bucket, to another bucket.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html',
  },
  maps: {
    'cis-aws-6.0.0': ['4.4'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-9', 'AU-12'],
    'pci-dss-4.0': ['10.2.1.3'],
  },
  attack: ['T1530', 'T1685.002'],
  require: { bucketLogsAccess: isTrue },
});

export const cases: Cases<'aws.cloudtrail.trail'> = {
  pass: [{ bucketLogsAccess: true }],
  fail: [{ bucketLogsAccess: false }],
};
