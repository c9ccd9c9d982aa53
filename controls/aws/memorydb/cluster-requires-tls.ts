import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.memorydb.cluster-requires-tls',
  resource: 'aws.memorydb.cluster',
  severity: 'high',
  title: {
    fr: 'Le cluster MemoryDB chiffre ses échanges',
    en: 'The MemoryDB cluster encrypts its traffic',
  },
  risk: {
    fr: 'Mots de passe et données voyagent en clair, lisibles par qui se trouve sur le chemin.',
    en: 'Passwords and data travel in clear, readable by whoever stands on the way.',
  },
  remedy: {
    fr: 'Recréez le cluster à partir d’un instantané avec TLSEnabled ; il ne s’ajoute pas à un cluster existante.',
    en: 'Create the cluster again from a snapshot with TLSEnabled; it cannot be added to an existing one.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  require: { tls: isTrue },
});

export const cases: Cases<'aws.memorydb.cluster'> = {
  pass: [{ tls: true }],
  fail: [{ tls: false }],
};
