import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.distribution-asks-viewers-for-https',
  resource: 'aws.cloudfront.distribution',
  severity: 'medium',
  title: {
    fr: 'La distribution CloudFront impose HTTPS aux visiteurs',
    en: 'The CloudFront distribution asks viewers for HTTPS',
  },
  risk: {
    fr: 'Pages, cookies et formulaires passent en clair : qui écoute le réseau les lit et les change.',
    en: 'Pages, cookies and forms travel in the clear: whoever listens on the network reads and changes them.',
  },
  remedy: {
    fr: 'Réglez ViewerProtocolPolicy sur redirect-to-https ou https-only dans chaque comportement.',
    en: 'Set ViewerProtocolPolicy to redirect-to-https or https-only in each behavior.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
  },
  maps: {
    'anssi-hygiene': ['18', '21'],
    'pci-dss-4.0': ['4.2.1'],
    'iso27001-2022': ['A.8.24', 'A.8.26'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)'],
  },
  attack: ['T1040', 'T1557'],
  require: { pathsOverPlainHttp: isEmpty },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ pathsOverPlainHttp: [] }],
  fail: [{ pathsOverPlainHttp: ['*'] }, { pathsOverPlainHttp: ['/images/*'] }],
};
