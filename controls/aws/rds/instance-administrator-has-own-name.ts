import { isFalse, noneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-administrator-has-own-name',
  resource: 'aws.rds.instance',
  severity: 'low',
  title: {
    fr: 'L’administrateur de l’instance RDS ne porte pas un nom d’usine',
    en: 'The administrator of the RDS instance does not bear a factory name',
  },
  risk: {
    fr: 'Qui essaie des mots de passe connaît déjà le nom du compte le plus puissant.',
    en: 'Whoever guesses passwords already knows the name of the most powerful account.',
  },
  remedy: {
    fr: 'Le nom ne se change pas : à la prochaine restauration ou migration, créez l’instance avec un autre nom ; en attendant, confiez le mot de passe à Secrets Manager.',
    en: 'The name cannot be changed: at the next restore or migration, create the instance with another name; until then, have Secrets Manager hold the password.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html',
  },
  maps: {
    'anssi-hygiene': ['12'],
    'iso27001-2022': ['A.5.17', 'A.8.2'],
    'pci-dss-4.0': ['2.2.2'],
    'nist-800-53-r5': ['AC-2', 'CM-6', 'IA-5'],
  },
  attack: ['T1078.001', 'T1110'],
  when: { inCluster: isFalse },
  require: {
    administratorName: noneOf('admin', 'administrator', 'postgres', 'root', 'sa', 'master'),
  },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ inCluster: false, administratorName: 'billing_owner' }],
  fail: [
    { inCluster: false, administratorName: 'admin' },
    { inCluster: false, administratorName: 'postgres' },
  ],
  notApplicable: [{ inCluster: true, administratorName: 'admin' }],
};
