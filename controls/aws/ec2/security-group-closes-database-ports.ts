import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.security-group-closes-database-ports',
  resource: 'aws.ec2.security-group',
  severity: 'high',
  title: {
    fr: 'Le groupe de sécurité ferme les ports de bases de données à Internet',
    en: 'The security group closes database ports to the internet',
  },
  risk: {
    fr: 'La base s’offre à tous : mots de passe essayés, failles exploitées, données copiées puis effacées contre rançon.',
    en: 'The database is offered to all: passwords are guessed, flaws exploited, data copied then erased for ransom.',
  },
  remedy: {
    fr: 'N’admettez que le groupe de sécurité des applications qui lisent la base ; passez par un tunnel pour l’administrer.',
    en: 'Admit only the security group of the applications that read the database; administer it through a tunnel.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  },
  maps: {
    'anssi-hygiene': ['19', '23'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.3.1', '1.4.4'],
    'nist-800-53-r5': ['AC-4', 'CM-7', 'SC-7', 'SC-7(5)', 'SC-7(11)'],
  },
  attack: ['T1190', 'T1110', 'T1213.006'],
  require: { databasePortsOpenToInternet: isEmpty },
});

export const cases: Cases<'aws.ec2.security-group'> = {
  pass: [{ databasePortsOpenToInternet: [] }],
  fail: [{ databasePortsOpenToInternet: [3306] }],
};
