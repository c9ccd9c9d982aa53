import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.emr.cluster-is-encrypted',
  resource: 'aws.emr.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster EMR chiffre ce qu’elle garde',
    en: 'The EMR cluster encrypts what it keeps',
  },
  risk: {
    fr: 'HDFS, disques locaux et fichiers d’EMRFS se lisent en clair par qui en obtient une copie.',
    en: 'HDFS, local disks and files of EMRFS can be read in clear by whoever gets a copy.',
  },
  remedy: {
    fr: 'Créez une configuration de sécurité avec le chiffrement au repos (S3 et disques locaux) et lancez le prochain cluster avec elle.',
    en: 'Create a security configuration with encryption at rest (S3 and local disks) and launch the next cluster with it.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption.html',
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

export const cases: Cases<'aws.emr.cluster'> = {
  pass: [{ encryptedAtRest: true }],
  fail: [{ encryptedAtRest: false }],
};
