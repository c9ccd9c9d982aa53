import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.cluster-requires-tls',
  resource: 'aws.rds.cluster',
  severity: 'high',
  title: {
    fr: 'Le cluster RDS refuse les connexions en clair',
    en: 'The RDS cluster turns plain connections away',
  },
  risk: {
    fr: 'Un client mal réglé échange mots de passe et données en clair, lisibles par qui se trouve sur le chemin.',
    en: 'A badly set client exchanges passwords and data in clear, readable by whoever stands on the way.',
  },
  remedy: {
    fr: 'Dans le groupe de paramètres du cluster, réglez rds.force_ssl sur 1 (PostgreSQL) ou require_secure_transport sur ON (MySQL), une fois les clients passés à TLS.',
    en: 'In the cluster parameter group, set rds.force_ssl to 1 (PostgreSQL) or require_secure_transport to ON (MySQL), once the clients use TLS.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.SSL.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  require: { tlsRequired: isTrue },
});

export const cases: Cases<'aws.rds.cluster'> = {
  pass: [{ tlsRequired: true }],
  fail: [{ tlsRequired: false }],
};
