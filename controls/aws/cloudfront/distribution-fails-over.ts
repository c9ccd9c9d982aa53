import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.distribution-fails-over',
  resource: 'aws.cloudfront.distribution',
  severity: 'low',
  title: {
    fr: 'La distribution CloudFront a une origine de secours',
    en: 'The CloudFront distribution has an origin to fall back on',
  },
  risk: {
    fr: 'Quand l’origine tombe, le site tombe avec elle.',
    en: 'When the origin goes down, the site goes down with it.',
  },
  remedy: {
    fr: 'Créez un groupe d’origines avec une seconde origine, dans une autre région si possible.',
    en: 'Make an origin group with a second origin, in another region if you can.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html',
  },
  maps: {
    'iso27001-2022': ['A.8.14'],
    'nist-800-53-r5': ['CP-10', 'SC-5'],
  },
  attack: ['T1499'],
  require: { originGroups: atLeast(1) },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ originGroups: 1 }],
  fail: [{ originGroups: 0 }],
};
