import { isEmpty, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigateway.stage-cache-is-encrypted',
  resource: 'aws.apigateway.stage',
  severity: 'medium',
  title: {
    fr: 'Le cache de l’étape de l’API REST est chiffré',
    en: 'The cache of the REST API stage is encrypted',
  },
  risk: {
    fr: 'Les réponses gardées en cache, données personnelles comprises, reposent en clair.',
    en: 'Cached answers, personal data included, rest in the clear.',
  },
  remedy: {
    fr: 'Activez cacheDataEncrypted pour chaque méthode mise en cache.',
    en: 'Turn cacheDataEncrypted on for each method that is cached.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'pci-dss-4.0': ['3.5.1'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
  },
  attack: [],
  when: { cacheEnabled: isTrue },
  require: { unencryptedCaches: isEmpty },
});

export const cases: Cases<'aws.apigateway.stage'> = {
  pass: [{ cacheEnabled: true, unencryptedCaches: [] }],
  fail: [{ cacheEnabled: true, unencryptedCaches: ['*'] }],
  notApplicable: [{ cacheEnabled: false, unencryptedCaches: ['*'] }],
};
