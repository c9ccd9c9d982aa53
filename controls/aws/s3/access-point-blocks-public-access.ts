import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.access-point-blocks-public-access',
  resource: 'aws.s3.access-point',
  severity: 'high',
  title: {
    fr: 'Le point d’accès S3 bloque tout accès public',
    en: 'The S3 access point blocks all public access',
  },
  risk: {
    fr: 'La politique du point d’accès peut s’ouvrir à tous ; ses réglages ne se changent plus après sa création.',
    en: 'The policy of the access point may be opened to everyone; its settings cannot be changed once it is made.',
  },
  remedy: {
    fr: 'Activez les quatre réglages de « Bloquer l’accès public » sur le compte, ou recréez le point d’accès avec eux.',
    en: 'Turn the four “Block Public Access” settings on for the account, or make the access point again with them on.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html',
  },
  maps: {
    'anssi-hygiene': ['9', '23'],
    'iso27001-2022': ['A.5.15', 'A.8.3'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7'],
  },
  attack: ['T1530'],
  require: { blocksAllPublicAccess: isTrue },
});

export const cases: Cases<'aws.s3.access-point'> = {
  pass: [{ blocksAllPublicAccess: true }],
  fail: [{ blocksAllPublicAccess: false }],
};
