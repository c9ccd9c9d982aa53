import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.redshift.cluster-is-not-publicly-accessible',
  resource: 'aws.redshift.cluster',
  severity: 'high',
  title: {
    fr: 'Le cluster Redshift n’a pas d’adresse publique',
    en: 'The Redshift cluster has no public address',
  },
  risk: {
    fr: 'Mots de passe essayés et failles du moteur exploitées : tout l’entrepôt de données est à portée d’Internet.',
    en: 'Passwords guessed, flaws of the engine exploited: the whole data warehouse is within reach of the internet.',
  },
  remedy: {
    fr: 'Réglez PubliclyAccessible sur false et joignez l’entrepôt par des sous-réseaux privés, un VPN ou Session Manager.',
    en: 'Set PubliclyAccessible to false and reach the warehouse through private subnets, a VPN or Session Manager.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.3', 'A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1190', 'T1110', 'T1213.006'],
  require: { publiclyAccessible: isFalse },
});

export const cases: Cases<'aws.redshift.cluster'> = {
  pass: [{ publiclyAccessible: false }],
  fail: [{ publiclyAccessible: true }],
};
