import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.glue.job-has-security-configuration',
  resource: 'aws.glue.job',
  severity: 'medium',
  title: {
    fr: 'La tâche Glue a une configuration de sécurité',
    en: 'The Glue job has a security configuration',
  },
  risk: {
    fr: 'Ses fichiers temporaires, ses journaux et ses signets ne sont pas chiffrés par une clé à vous.',
    en: 'Its temporary files, its logs and its bookmarks are not encrypted with a key of yours.',
  },
  remedy: {
    fr: 'Donnez à la tâche une configuration de sécurité qui chiffre S3, CloudWatch Logs et les signets.',
    en: 'Give the job a security configuration that encrypts S3, CloudWatch Logs and bookmarks.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/glue/latest/dg/set-up-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { securityConfigured: isTrue },
});

export const cases: Cases<'aws.glue.job'> = {
  pass: [{ securityConfigured: true }],
  fail: [{ securityConfigured: false }],
};
