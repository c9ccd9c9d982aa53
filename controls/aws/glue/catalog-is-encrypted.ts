import { atLeast, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.glue.catalog-is-encrypted',
  resource: 'aws.glue.catalog',
  severity: 'medium',
  title: {
    fr: 'Le catalogue de données Glue est chiffré par une clé KMS',
    en: 'The Glue Data Catalog is encrypted with a KMS key',
  },
  risk: {
    fr: 'Noms des bases, schémas, emplacements et paramètres des tables se lisent sans l’accord d’aucune clé.',
    en: 'Names of databases, schemas, locations and parameters of tables can be read without the leave of any key.',
  },
  remedy: {
    fr: 'Activez le chiffrement des métadonnées par une clé KMS et donnez cette clé aux rôles qui lisent le catalogue.',
    en: 'Turn the encryption of metadata with a KMS key on and give that key to the roles that read the catalogue.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  when: { databases: atLeast(1) },
  require: { metadataEncrypted: isTrue },
});

export const cases: Cases<'aws.glue.catalog'> = {
  pass: [{ databases: 3, metadataEncrypted: true }],
  fail: [{ databases: 3, metadataEncrypted: false }],
  notApplicable: [{ databases: 0, metadataEncrypted: false }],
};
