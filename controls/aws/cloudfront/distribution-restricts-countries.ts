import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.distribution-restricts-countries',
  resource: 'aws.cloudfront.distribution',
  severity: 'low',
  title: {
    fr: 'La distribution CloudFront restreint les pays servis',
    en: 'The CloudFront distribution restricts the countries it serves',
  },
  risk: {
    fr: 'Un service destiné à quelques pays s’offre au monde entier, ses attaquants compris.',
    en: 'A service meant for a few countries is offered to the whole world, its attackers included.',
  },
  remedy: {
    fr: 'Si le service n’a de public que dans quelques pays, listez-les ; exemptez un site ouvert à tous.',
    en: 'If the service has an audience in a few countries only, list them; exempt a site that is open to all.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html',
  },
  maps: {
    'iso27001-2022': ['A.8.20'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  attack: [],
  require: { geoRestriction: oneOf('whitelist', 'blacklist') },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ geoRestriction: 'whitelist' }],
  fail: [{ geoRestriction: 'none' }],
};
