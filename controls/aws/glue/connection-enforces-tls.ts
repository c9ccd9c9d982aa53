import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.glue.connection-enforces-tls',
  resource: 'aws.glue.connection',
  severity: 'high',
  title: {
    fr: 'La connexion JDBC de Glue exige TLS',
    en: 'The JDBC connection of Glue enforces TLS',
  },
  risk: {
    fr: 'Le mot de passe de la base et les données lues voyagent en clair.',
    en: 'The password of the database and the data that is read travel in clear.',
  },
  remedy: {
    fr: 'Réglez JDBC_ENFORCE_SSL sur true et importez le certificat de la base si son autorité est privée.',
    en: 'Set JDBC_ENFORCE_SSL to true and import the certificate of the database where its authority is private.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/glue/latest/dg/connection-properties.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  when: { type: equals('JDBC') },
  require: { enforcesTls: isTrue },
});

export const cases: Cases<'aws.glue.connection'> = {
  pass: [{ type: 'JDBC', enforcesTls: true }],
  fail: [{ type: 'JDBC', enforcesTls: false }],
  notApplicable: [{ type: 'NETWORK', enforcesTls: false }],
};
