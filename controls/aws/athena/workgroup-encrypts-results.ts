import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.athena.workgroup-encrypts-results',
  resource: 'aws.athena.workgroup',
  severity: 'medium',
  title: {
    fr: 'Le groupe de travail Athena chiffre ses résultats',
    en: 'The Athena workgroup encrypts its results',
  },
  risk: {
    fr: 'Ce que les requêtes ont extrait reste dans S3 sans la clé qui protège les données d’origine.',
    en: 'What queries have extracted stays in S3 without the key that protects the original data.',
  },
  remedy: {
    fr: 'Choisissez SSE-KMS ou CSE-KMS pour les résultats, ou laissez Athena les gérer.',
    en: 'Choose SSE-KMS or CSE-KMS for the results, or let Athena manage them.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  when: { enabled: isTrue },
  require: { encryptsResults: isTrue },
});

export const cases: Cases<'aws.athena.workgroup'> = {
  pass: [{ enabled: true, encryptsResults: true }],
  fail: [{ enabled: true, encryptsResults: false }],
  notApplicable: [{ enabled: false, encryptsResults: false }],
};
