import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-blocks-public-access',
  resource: 'aws.s3.bucket',
  severity: 'high',
  title: {
    fr: 'Le compartiment S3 bloque tout accès public',
    en: 'The S3 bucket blocks all public access',
  },
  risk: {
    fr: 'Une liste d’accès ou une politique écrite par erreur suffit à publier les objets : rien ne l’arrête.',
    en: 'One ACL or policy written by mistake is enough to publish the objects: nothing stops it.',
  },
  remedy: {
    fr: 'Activez les quatre réglages de « Bloquer l’accès public » sur le compte ; à défaut, sur ce compartiment.',
    en: 'Turn on the four “Block Public Access” settings for the account, or else for this bucket.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  },
  maps: {
    'cis-aws-6.0.0': ['3.1.4'],
    'anssi-hygiene': ['9', '23'],
    'pci-dss-4.0': ['1.4.4', '7.3.3'],
    'iso27001-2022': ['A.5.15', 'A.8.3'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7'],
  },
  attack: ['T1530', 'T1619'],
  require: { blocksAllPublicAccess: isTrue },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ blocksAllPublicAccess: true }],
  fail: [{ blocksAllPublicAccess: false }],
};
