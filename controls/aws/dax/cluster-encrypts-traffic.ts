import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dax.cluster-encrypts-traffic',
  resource: 'aws.dax.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster DAX chiffre ses échanges',
    en: 'The DAX cluster encrypts its traffic',
  },
  risk: {
    fr: 'Les éléments voyagent en clair entre l’application et le cache, lisibles par qui se trouve sur le chemin.',
    en: 'Items travel in clear between the application and the cache, readable by whoever stands on the way.',
  },
  remedy: {
    fr: 'Recréez le cluster avec ClusterEndpointEncryptionType=TLS et joignez-le par son adresse daxs://.',
    en: 'Create the cluster again with ClusterEndpointEncryptionType=TLS and reach it by its daxs:// address.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  require: { encryptedInTransit: isTrue },
});

export const cases: Cases<'aws.dax.cluster'> = {
  pass: [{ encryptedInTransit: true }],
  fail: [{ encryptedInTransit: false }],
};
