import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lightsail.instance-closes-database-ports',
  resource: 'aws.lightsail.instance',
  severity: 'high',
  title: {
    fr: 'L’instance Lightsail n’ouvre pas de base de données à tout Internet',
    en: 'The Lightsail instance opens no database to the whole internet',
  },
  risk: {
    fr: 'Un mot de passe faible, ou aucun, livre les données à qui balaie Internet.',
    en: 'A weak password, or none, gives the data to whoever scans the internet.',
  },
  remedy: {
    fr: 'Fermez ces ports, et passez par un tunnel ou par des adresses connues.',
    en: 'Close these ports, and go through a tunnel or from known addresses.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
    'pci-dss-4.0': ['1.4.4'],
  },
  attack: ['T1190', 'T1110'],
  require: { databasePortsOpen: isEmpty },
});

export const cases: Cases<'aws.lightsail.instance'> = {
  pass: [{ databasePortsOpen: [] }],
  fail: [{ databasePortsOpen: [3306] }],
};
