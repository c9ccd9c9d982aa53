import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dms.endpoint-encrypts-traffic',
  resource: 'aws.dms.endpoint',
  severity: 'high',
  title: {
    fr: 'Le point de terminaison DMS chiffre ses échanges',
    en: 'The DMS endpoint encrypts its traffic',
  },
  risk: {
    fr: 'Identifiants et contenu entier de la base voyagent en clair entre DMS et la base, souvent d’un site à l’autre.',
    en: 'Credentials and the whole content of the database travel in clear between DMS and the database, often from one site to another.',
  },
  remedy: {
    fr: 'Réglez SslMode sur verify-full (require au moins) et importez le certificat de l’autorité de la base.',
    en: 'Set SslMode to verify-full (require at least) and import the certificate of the database’s authority.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  when: {
    engine: oneOf(
      'mysql',
      'mariadb',
      'aurora',
      'postgres',
      'aurora-postgresql',
      'oracle',
      'sqlserver',
      'mongodb',
      'docdb',
      'db2',
      'sybase',
    ),
  },
  require: { sslMode: oneOf('require', 'verify-ca', 'verify-full') },
});

export const cases: Cases<'aws.dms.endpoint'> = {
  pass: [{ engine: 'mysql', sslMode: 'verify-full' }],
  fail: [{ engine: 'oracle', sslMode: 'none' }],
  notApplicable: [{ engine: 's3', sslMode: 'none' }],
};
