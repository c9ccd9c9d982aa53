import { noneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.redshift.cluster-administrator-has-own-name',
  resource: 'aws.redshift.cluster',
  severity: 'low',
  title: {
    fr: 'L’administrateur du cluster Redshift ne porte pas le nom d’usine',
    en: 'The administrator of the Redshift cluster does not bear the factory name',
  },
  risk: {
    fr: 'Qui essaie des mots de passe connaît déjà le nom du compte le plus puissant.',
    en: 'Whoever guesses passwords already knows the name of the most powerful account.',
  },
  remedy: {
    fr: 'Le nom ne se change pas : restaurez un instantané dans un cluster dont l’administrateur a un autre nom, ou confiez le mot de passe à Secrets Manager.',
    en: 'The name cannot be changed: restore a snapshot into a cluster whose administrator has another name, or have Secrets Manager hold the password.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html',
  },
  maps: {
    'anssi-hygiene': ['12'],
    'iso27001-2022': ['A.5.17', 'A.8.2'],
    'pci-dss-4.0': ['2.2.2'],
    'nist-800-53-r5': ['AC-2', 'CM-6', 'IA-5'],
  },
  attack: ['T1078.001', 'T1110'],
  require: { administratorName: noneOf('awsuser', 'admin') },
});

export const cases: Cases<'aws.redshift.cluster'> = {
  pass: [{ administratorName: 'warehouse_owner' }],
  fail: [{ administratorName: 'awsuser' }],
};
