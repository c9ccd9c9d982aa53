import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.opensearch.domain-is-encrypted',
  resource: 'aws.opensearch.domain',
  severity: 'high',
  title: {
    fr: 'Le domaine OpenSearch est chiffré au repos',
    en: 'The OpenSearch domain is encrypted at rest',
  },
  risk: {
    fr: 'Index, fichiers d’échange et instantanés se lisent en clair par qui en obtient une copie.',
    en: 'Indices, swap files and snapshots can be read in clear by whoever gets a copy.',
  },
  remedy: {
    fr: 'Activez le chiffrement au repos par une clé KMS (un déploiement bleu-vert suit).',
    en: 'Turn encryption at rest with a KMS key on (a blue/green deployment follows).',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { encryptedAtRest: isTrue },
});

export const cases: Cases<'aws.opensearch.domain'> = {
  pass: [{ encryptedAtRest: true }],
  fail: [{ encryptedAtRest: false }],
};
