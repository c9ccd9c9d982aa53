import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.distribution-is-logged',
  resource: 'aws.cloudfront.distribution',
  severity: 'medium',
  title: {
    fr: 'Les accès à la distribution CloudFront sont journalisés',
    en: 'Access to the CloudFront distribution is logged',
  },
  risk: {
    fr: 'Une attaque ou un abus ne laisse aucune trace de qui a demandé quoi.',
    en: 'An attack or an abuse leaves no trace of who asked for what.',
  },
  remedy: {
    fr: 'Activez la journalisation standard vers S3, CloudWatch Logs ou Firehose, ou les journaux en temps réel.',
    en: 'Turn standard logging on, to S3, CloudWatch Logs or Firehose, or real-time logs.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'pci-dss-4.0': ['10.2.1'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12'],
  },
  attack: ['T1190'],
  require: { logged: isTrue },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ logged: true }],
  fail: [{ logged: false }],
};
