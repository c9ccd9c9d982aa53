import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.appsync.api-cache-is-encrypted',
  resource: 'aws.appsync.graphql-api',
  severity: 'medium',
  title: {
    fr: 'Le cache de l’API AppSync est chiffré',
    en: 'The cache of the AppSync API is encrypted',
  },
  risk: {
    fr: 'Les réponses gardées en cache, données personnelles comprises, reposent en clair.',
    en: 'Cached answers, personal data included, rest in the clear.',
  },
  remedy: {
    fr: 'Recréez le cache avec le chiffrement au repos et en transit.',
    en: 'Make the cache again with encryption at rest and in transit.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'pci-dss-4.0': ['3.5.1'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
  },
  attack: [],
  when: { cached: isTrue },
  require: { cacheEncryptedAtRest: isTrue },
});

export const cases: Cases<'aws.appsync.graphql-api'> = {
  pass: [{ cached: true, cacheEncryptedAtRest: true }],
  fail: [{ cached: true, cacheEncryptedAtRest: false }],
  notApplicable: [{ cached: false }],
};
