import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.distribution-asks-origins-over-https',
  resource: 'aws.cloudfront.distribution',
  severity: 'medium',
  title: {
    fr: 'La distribution CloudFront joint ses origines en HTTPS',
    en: 'The CloudFront distribution reaches its origins over HTTPS',
  },
  risk: {
    fr: 'Entre CloudFront et l’origine, les échanges passent en clair sur des réseaux que vous ne tenez pas.',
    en: 'Between CloudFront and the origin, exchanges travel in the clear over networks that you do not hold.',
  },
  remedy: {
    fr: 'Réglez OriginProtocolPolicy sur https-only ; remplacez un site S3 par une origine S3 avec contrôle d’accès.',
    en: 'Set OriginProtocolPolicy to https-only; replace an S3 website with an S3 origin behind origin access control.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html',
  },
  maps: {
    'anssi-hygiene': ['18', '21'],
    'pci-dss-4.0': ['4.2.1'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)'],
  },
  attack: ['T1040', 'T1557'],
  require: { originsOverPlainHttp: isEmpty },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ originsOverPlainHttp: [] }],
  fail: [{ originsOverPlainHttp: ['backend'] }],
};
