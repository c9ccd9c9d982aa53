import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.cluster-accepts-iam-authentication',
  resource: 'aws.rds.cluster',
  severity: 'low',
  title: {
    fr: 'Le cluster RDS accepte l’authentification IAM',
    en: 'The RDS cluster accepts IAM authentication',
  },
  risk: {
    fr: 'Les clients gardent des mots de passe de base durables, qui se partagent, fuient et ne se révoquent pas avec le rôle.',
    en: 'Clients keep lasting database passwords, which get shared, leak and are not revoked with the role.',
  },
  remedy: {
    fr: 'Activez l’authentification IAM et donnez aux applications le droit rds-db:connect : leurs jetons durent quinze minutes.',
    en: 'Turn IAM authentication on and give applications the right rds-db:connect: their tokens last fifteen minutes.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.html',
  },
  maps: {
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.5.17', 'A.8.5'],
    'nist-800-53-r5': ['AC-3', 'IA-2', 'IA-5'],
  },
  attack: ['T1078', 'T1552.001'],
  require: { iamAuthentication: isTrue },
});

export const cases: Cases<'aws.rds.cluster'> = {
  pass: [{ iamAuthentication: true }],
  fail: [{ iamAuthentication: false }],
};
