import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-hosts-no-website',
  resource: 'aws.s3.bucket',
  severity: 'medium',
  title: {
    fr: 'Le compartiment S3 n’héberge pas de site',
    en: 'The S3 bucket hosts no website',
  },
  risk: {
    fr: 'Un site servi par S3 ne parle que HTTP et veut des objets publics : chacun lit, et peut changer en route, ses pages.',
    en: 'A site that S3 serves speaks HTTP only and wants public objects: anyone reads its pages, and may change them on the way.',
  },
  remedy: {
    fr: 'Servez le site par CloudFront avec un contrôle d’accès à l’origine, puis retirez la configuration de site.',
    en: 'Serve the site through CloudFront with origin access control, then remove the website configuration.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html',
  },
  maps: {
    'anssi-hygiene': ['18', '23'],
    'pci-dss-4.0': ['4.2.1'],
    'iso27001-2022': ['A.8.3', 'A.8.24'],
    'nist-800-53-r5': ['SC-7', 'SC-8'],
  },
  attack: ['T1530', 'T1557'],
  require: { website: isFalse },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ website: false }],
  fail: [{ website: true }],
};
