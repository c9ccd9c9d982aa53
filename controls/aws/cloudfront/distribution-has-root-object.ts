import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.distribution-has-root-object',
  resource: 'aws.cloudfront.distribution',
  severity: 'low',
  title: {
    fr: 'La distribution CloudFront a un objet racine',
    en: 'The CloudFront distribution has a root object',
  },
  risk: {
    fr: 'Qui demande la racine d’une origine S3 peut recevoir la liste de ses objets.',
    en: 'Whoever asks for the root of an S3 origin may get the list of its objects.',
  },
  remedy: {
    fr: 'Indiquez DefaultRootObject, par exemple index.html.',
    en: 'Set DefaultRootObject, for instance index.html.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html',
  },
  maps: {
    'iso27001-2022': ['A.8.3', 'A.8.9'],
    'nist-800-53-r5': ['AC-3', 'CM-6'],
  },
  attack: ['T1619'],
  require: { defaultRootObject: isSet },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ defaultRootObject: 'index.html' }],
  fail: [{ defaultRootObject: null }],
};
