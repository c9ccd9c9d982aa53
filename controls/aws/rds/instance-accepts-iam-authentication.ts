import { isFalse, isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-accepts-iam-authentication',
  resource: 'aws.rds.instance',
  severity: 'low',
  title: {
    fr: 'L’instance RDS accepte l’authentification IAM',
    en: 'The RDS instance accepts IAM authentication',
  },
  risk: {
    fr: 'Les clients gardent des mots de passe de base durables, qui se partagent, fuient et ne se révoquent pas avec le rôle.',
    en: 'Clients keep lasting database passwords, which get shared, leak and are not revoked with the role.',
  },
  remedy: {
    fr: 'Activez l’authentification IAM et donnez aux applications le droit rds-db:connect : leurs jetons durent quinze minutes.',
    en: 'Turn IAM authentication on and give applications the right rds-db:connect: their tokens last fifteen minutes.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html',
  },
  maps: {
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.5.17', 'A.8.5'],
    'nist-800-53-r5': ['AC-3', 'IA-2', 'IA-5'],
  },
  attack: ['T1078', 'T1552.001'],
  when: { inCluster: isFalse, engine: oneOf('postgres', 'mysql', 'mariadb') },
  require: { iamAuthentication: isTrue },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ inCluster: false, engine: 'postgres', iamAuthentication: true }],
  fail: [{ inCluster: false, engine: 'postgres', iamAuthentication: false }],
  notApplicable: [
    { inCluster: false, engine: 'oracle-ee', iamAuthentication: false },
    { inCluster: true, engine: 'postgres', iamAuthentication: false },
  ],
};
