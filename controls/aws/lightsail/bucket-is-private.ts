import { equals, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lightsail.bucket-is-private',
  resource: 'aws.lightsail.bucket',
  severity: 'high',
  title: {
    fr: 'Le compartiment Lightsail n’expose pas ses objets',
    en: 'The Lightsail bucket does not expose its objects',
  },
  risk: {
    fr: 'Quiconque connaît ou devine l’adresse d’un objet le lit, sans s’identifier.',
    en: 'Whoever knows or guesses the address of an object reads it, without signing in.',
  },
  remedy: {
    fr: 'Passez le compartiment à « tous les objets sont privés », et servez les fichiers publics d’un autre.',
    en: 'Set the bucket to “all objects are private”, and serve public files from another one.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-understanding-bucket-permissions.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.12'],
    'nist-800-53-r5': ['AC-3', 'AC-14', 'AC-21'],
  },
  attack: ['T1530', 'T1619'],
  require: { objects: equals('private'), allowsPublicObjects: isFalse },
});

export const cases: Cases<'aws.lightsail.bucket'> = {
  pass: [{ objects: 'private', allowsPublicObjects: false }],
  fail: [
    { objects: 'public', allowsPublicObjects: false },
    { objects: 'private', allowsPublicObjects: true },
  ],
};
