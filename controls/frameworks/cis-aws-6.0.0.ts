import { framework } from './framework.ts';

/** CIS Amazon Web Services Foundations Benchmark. Numbers are CIS's, titles are ours. */
export const cisAws = framework({
  id: 'cis-aws-6.0.0',
  name: 'CIS AWS Foundations Benchmark',
  edition: '6.0.0',
  requirements: {
    '2.3': {
      title: {
        fr: 'Le compte racine n’a pas de clé d’accès',
        en: 'The root user has no access key',
      },
      assessment: 'automated',
    },
    '2.4': {
      title: {
        fr: 'Le compte racine demande un second facteur',
        en: 'The root user asks for a second factor',
      },
      assessment: 'automated',
    },
  },
});
