import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.account-blocks-public-access',
  resource: 'aws.s3.account-settings',
  severity: 'high',
  title: {
    fr: 'Le compte bloque tout accès public à S3',
    en: 'The account blocks all public access to S3',
  },
  risk: {
    fr: 'Chaque compartiment ne tient qu’à ses propres réglages : le premier qu’on ouvre par erreur est publié.',
    en: 'Each bucket depends on its own settings alone: the first one opened by mistake is published.',
  },
  remedy: {
    fr: 'Activez les quatre réglages de « Bloquer l’accès public » au niveau du compte ; servez ce qui est public par CloudFront.',
    en: 'Turn on the four “Block Public Access” settings for the account; serve what is public through CloudFront.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/configuring-block-public-access-account.html',
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

export const cases: Cases<'aws.s3.account-settings'> = {
  pass: [{ blocksAllPublicAccess: true }],
  fail: [{ blocksAllPublicAccess: false }],
};
