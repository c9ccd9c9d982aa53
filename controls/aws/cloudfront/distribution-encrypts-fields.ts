import { isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.distribution-encrypts-fields',
  resource: 'aws.cloudfront.distribution',
  severity: 'low',
  title: {
    fr: 'La distribution CloudFront chiffre des champs de formulaire',
    en: 'The CloudFront distribution encrypts form fields',
  },
  risk: {
    fr: 'Un numéro de carte ou de santé se lit dans chaque serveur qu’il traverse après CloudFront.',
    en: 'A card or health number can be read in each server that it crosses after CloudFront.',
  },
  remedy: {
    fr: 'Si un formulaire recueille de telles données, chiffrez ces champs au niveau de CloudFront ; sinon, exemptez.',
    en: 'If a form collects such data, encrypt those fields at CloudFront; otherwise exempt the distribution.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html',
  },
  maps: {
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-8(1)', 'SC-28'],
  },
  attack: ['T1040'],
  when: { pathsThatTakePosts: isNotEmpty },
  require: { pathsWithFieldEncryption: isNotEmpty },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ pathsThatTakePosts: ['/pay'], pathsWithFieldEncryption: ['/pay'] }],
  fail: [{ pathsThatTakePosts: ['/pay'], pathsWithFieldEncryption: [] }],
  notApplicable: [{ pathsThatTakePosts: [], pathsWithFieldEncryption: [] }],
};
