import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-is-not-public',
  resource: 'aws.s3.bucket',
  severity: 'critical',
  title: {
    fr: 'Le compartiment S3 n’est ouvert à personne d’inconnu',
    en: 'The S3 bucket is open to no stranger',
  },
  risk: {
    fr: 'Quiconque en connaît le nom peut en lister les objets, les lire ou les remplacer, sans s’identifier.',
    en: 'Whoever knows its name can list its objects, read them or replace them, without signing in.',
  },
  remedy: {
    fr: 'Activez les quatre réglages de « Bloquer l’accès public » sur le compte, puis retirez de la politique et de la liste d’accès ce qui nomme tout le monde.',
    en: 'Turn on the four “Block Public Access” settings for the account, then take out of the policy and the ACL whatever names everyone.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.12'],
    'nis2-art21': ['21.2.i'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'AC-14', 'AC-21'],
  },
  attack: ['T1530', 'T1619'],
  require: { publicAccess: equals('private') },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ publicAccess: 'private' }],
  fail: [
    { publicAccess: 'public-list' },
    { publicAccess: 'public-read' },
    { publicAccess: 'public-write' },
  ],
};
