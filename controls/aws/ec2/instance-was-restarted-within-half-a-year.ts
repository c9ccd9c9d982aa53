import { atMost, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.instance-was-restarted-within-half-a-year',
  resource: 'aws.ec2.instance',
  severity: 'low',
  title: {
    fr: 'L’instance a redémarré depuis moins de six mois',
    en: 'The instance was started less than six months ago',
  },
  risk: {
    fr: 'Sans redémarrage, les correctifs du noyau sont installés mais ne tournent pas, et nul ne sait si la machine repartirait.',
    en: 'Without a restart, fixes of the kernel are installed but do not run, and nobody knows whether the machine would come back.',
  },
  remedy: {
    fr: 'Arrêtez puis relancez l’instance dans une fenêtre de maintenance, ou remplacez-la par une neuve. Un simple redémarrage du système ne remet pas cette date à zéro.',
    en: 'Stop and start the instance in a maintenance window, or replace it with a new one. A plain reboot does not reset this date.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'iso27001-2022': ['A.8.8', 'A.8.19'],
    'pci-dss-4.0': ['6.3.3'],
    'nist-800-53-r5': ['SI-2', 'CM-3'],
  },
  attack: [],
  when: { state: equals('running') },
  require: { daysSinceStart: atMost(180) },
});

export const cases: Cases<'aws.ec2.instance'> = {
  pass: [{ state: 'running', daysSinceStart: 180 }],
  fail: [{ state: 'running', daysSinceStart: 181 }],
  notApplicable: [{ state: 'stopped', daysSinceStart: 400 }],
};
