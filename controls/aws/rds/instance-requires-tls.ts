import { isFalse, isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-requires-tls',
  resource: 'aws.rds.instance',
  severity: 'high',
  title: {
    fr: 'L’instance RDS refuse les connexions en clair',
    en: 'The RDS instance turns plain connections away',
  },
  risk: {
    fr: 'Un client mal réglé échange mots de passe et données en clair, lisibles par qui se trouve sur le chemin.',
    en: 'A badly set client exchanges passwords and data in clear, readable by whoever stands on the way.',
  },
  remedy: {
    fr: 'Dans le groupe de paramètres, réglez rds.force_ssl sur 1 (PostgreSQL, SQL Server) ou require_secure_transport sur ON (MySQL, MariaDB), une fois les clients passés à TLS.',
    en: 'In the parameter group, set rds.force_ssl to 1 (PostgreSQL, SQL Server) or require_secure_transport to ON (MySQL, MariaDB), once the clients use TLS.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  when: {
    inCluster: isFalse,
    engine: oneOf(
      'postgres',
      'mysql',
      'mariadb',
      'sqlserver-ee',
      'sqlserver-se',
      'sqlserver-ex',
      'sqlserver-web',
    ),
  },
  require: { tlsRequired: isTrue },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ inCluster: false, engine: 'postgres', tlsRequired: true }],
  fail: [{ inCluster: false, engine: 'mysql', tlsRequired: false }],
  notApplicable: [
    { inCluster: true, engine: 'aurora-mysql', tlsRequired: false },
    { inCluster: false, engine: 'oracle-ee', tlsRequired: false },
  ],
};
