import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-is-not-publicly-accessible',
  resource: 'aws.rds.instance',
  severity: 'high',
  title: {
    fr: 'L’instance RDS n’a pas d’adresse publique',
    en: 'The RDS instance has no public address',
  },
  risk: {
    fr: 'Un groupe de sécurité trop large suffit alors à offrir la base à Internet : mots de passe essayés, failles du moteur exploitées.',
    en: 'One security group that is too wide is then enough to offer the database to the internet: passwords are guessed, flaws of the engine exploited.',
  },
  remedy: {
    fr: 'Réglez PubliclyAccessible sur false et placez l’instance dans des sous-réseaux privés ; joignez-la par un VPN ou par Session Manager.',
    en: 'Set PubliclyAccessible to false and place the instance in private subnets; reach it through a VPN or Session Manager.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  },
  maps: {
    'cis-aws-6.0.0': ['3.2.3'],
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.3', 'A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1190', 'T1110', 'T1213.006'],
  require: { publiclyAccessible: isFalse },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ publiclyAccessible: false }],
  fail: [{ publiclyAccessible: true }],
};
