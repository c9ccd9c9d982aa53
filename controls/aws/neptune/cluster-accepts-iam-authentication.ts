import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.neptune.cluster-accepts-iam-authentication',
  resource: 'aws.neptune.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster Neptune accepte l’authentification IAM',
    en: 'The Neptune cluster accepts IAM authentication',
  },
  risk: {
    fr: 'Sans elle, Neptune n’authentifie personne : qui atteint le port lit et écrit tout le graphe.',
    en: 'Without it, Neptune authenticates nobody: whoever reaches the port reads and writes the whole graph.',
  },
  remedy: {
    fr: 'Activez l’authentification IAM, puis signez les requêtes des clients (Signature Version 4).',
    en: 'Turn IAM authentication on, then sign the clients’ requests (Signature Version 4).',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html',
  },
  maps: {
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.5.17', 'A.8.5'],
    'nist-800-53-r5': ['AC-3', 'IA-2', 'IA-5'],
  },
  attack: ['T1078', 'T1552.001'],
  require: { iamAuthentication: isTrue },
});

export const cases: Cases<'aws.neptune.cluster'> = {
  pass: [{ iamAuthentication: true }],
  fail: [{ iamAuthentication: false }],
};
