import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudtrail.trail-delivery-works',
  resource: 'aws.cloudtrail.trail',
  severity: 'high',
  title: {
    fr: 'La piste CloudTrail livre ses journaux sans erreur',
    en: 'The CloudTrail trail delivers its log files without error',
  },
  risk: {
    fr: 'La piste est active mais son compartiment la refuse : les journaux se perdent sans bruit.',
    en: 'The trail is on but its bucket refuses it: log files are lost in silence.',
  },
  remedy: {
    fr: 'Lisez l’erreur de GetTrailStatus, puis rétablissez le compartiment, sa politique ou celle de la clé.',
    en: 'Read the error in GetTrailStatus, then restore the bucket, its policy or that of the key.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html',
  },
  maps: {
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-5', 'AU-12'],
    'pci-dss-4.0': ['10.7.2'],
  },
  attack: ['T1685.002'],
  require: { deliveryError: equals(null) },
  when: { logging: isTrue },
});

export const cases: Cases<'aws.cloudtrail.trail'> = {
  pass: [{ logging: true, deliveryError: null }],
  fail: [
    { logging: true, deliveryError: 'AccessDenied' },
    { logging: true, deliveryError: 'NoSuchBucket' },
  ],
  notApplicable: [{ logging: false, deliveryError: 'NoSuchBucket' }],
};
