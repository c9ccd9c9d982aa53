import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-is-encrypted',
  resource: 'aws.rds.instance',
  severity: 'high',
  title: {
    fr: 'L’instance RDS est chiffrée au repos',
    en: 'The RDS instance is encrypted at rest',
  },
  risk: {
    fr: 'Le disque de la base, ses sauvegardes et ses instantanés se lisent en clair par qui en obtient une copie.',
    en: 'The disk of the database, its backups and its snapshots can be read in clear by whoever gets a copy.',
  },
  remedy: {
    fr: 'Copiez un instantané de l’instance en le chiffrant avec une clé KMS, restaurez-le, puis basculez l’application. Le chiffrement ne s’ajoute pas à une instance existante.',
    en: 'Copy a snapshot of the instance while encrypting it with a KMS key, restore it, then switch the application over. Encryption cannot be added to an existing instance.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
  },
  maps: {
    'cis-aws-6.0.0': ['3.2.1'],
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { encrypted: isTrue },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ encrypted: true }],
  fail: [{ encrypted: false }],
};
