import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.glue.security-configuration-encrypts-everything',
  resource: 'aws.glue.security-configuration',
  severity: 'medium',
  title: {
    fr: 'La configuration de sécurité Glue chiffre données, journaux et signets',
    en: 'The Glue security configuration encrypts data, logs and bookmarks',
  },
  risk: {
    fr: 'Les tâches qui s’en servent laissent en clair une part de ce qu’elles traitent.',
    en: 'The jobs that use it leave in clear a part of what they handle.',
  },
  remedy: {
    fr: 'Créez une configuration où les trois chiffrements sont actifs et donnez-la aux tâches ; une configuration ne se modifie pas.',
    en: 'Create a configuration where all three encryptions are on and give it to the jobs; a configuration cannot be changed.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { encryptsS3: isTrue, encryptsLogs: isTrue, encryptsBookmarks: isTrue },
});

export const cases: Cases<'aws.glue.security-configuration'> = {
  pass: [{ encryptsS3: true, encryptsLogs: true, encryptsBookmarks: true }],
  fail: [
    { encryptsS3: false, encryptsLogs: true, encryptsBookmarks: true },
    { encryptsS3: true, encryptsLogs: false, encryptsBookmarks: true },
    { encryptsS3: true, encryptsLogs: true, encryptsBookmarks: false },
  ],
};
