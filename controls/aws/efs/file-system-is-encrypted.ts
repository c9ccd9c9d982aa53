import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.efs.file-system-is-encrypted',
  resource: 'aws.efs.file-system',
  severity: 'high',
  title: {
    fr: 'Le système de fichiers EFS est chiffré au repos',
    en: 'The EFS file system is encrypted at rest',
  },
  risk: {
    fr: 'Les fichiers et leurs sauvegardes se lisent en clair par qui en obtient une copie.',
    en: 'The files and their backups can be read in clear by whoever gets a copy.',
  },
  remedy: {
    fr: 'Créez un système de fichiers chiffré par une clé KMS, copiez-y les fichiers avec DataSync, puis basculez les clients.',
    en: 'Create a file system encrypted with a KMS key, copy the files into it with DataSync, then switch the clients over.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html',
  },
  maps: {
    'cis-aws-6.0.0': ['3.3.1'],
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { encrypted: isTrue },
});

export const cases: Cases<'aws.efs.file-system'> = {
  pass: [{ encrypted: true }],
  fail: [{ encrypted: false }],
};
