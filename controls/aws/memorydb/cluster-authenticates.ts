import { noneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.memorydb.cluster-authenticates',
  resource: 'aws.memorydb.cluster',
  severity: 'high',
  title: {
    fr: 'Le cluster MemoryDB demande qui se connecte',
    en: 'The MemoryDB cluster asks who connects',
  },
  risk: {
    fr: 'La liste open-access donne tous les droits à quiconque atteint le port.',
    en: 'The list open-access gives every right to whoever reaches the port.',
  },
  remedy: {
    fr: 'Créez des utilisateurs avec mot de passe ou IAM, réunissez-les dans une liste de contrôle d’accès et donnez-la au cluster.',
    en: 'Create users with a password or IAM, gather them in an access control list and give it to the cluster.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html',
  },
  maps: {
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.5.17', 'A.8.5'],
    'nist-800-53-r5': ['AC-3', 'IA-2', 'IA-5'],
  },
  attack: ['T1078', 'T1213.006'],
  require: { accessControlList: noneOf('open-access') },
});

export const cases: Cases<'aws.memorydb.cluster'> = {
  pass: [{ accessControlList: 'applications' }],
  fail: [{ accessControlList: 'open-access' }],
};
