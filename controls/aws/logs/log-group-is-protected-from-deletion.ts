import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.logs.log-group-is-protected-from-deletion',
  resource: 'aws.logs.log-group',
  severity: 'low',
  title: {
    fr: 'Le groupe de journaux est protégé de la suppression',
    en: 'The log group is protected from deletion',
  },
  risk: {
    fr: 'Un appel efface d’un coup tout le groupe, par erreur ou pour effacer des traces.',
    en: 'One call erases the whole group, by mistake or to erase traces.',
  },
  remedy: {
    fr: 'Activez la protection contre la suppression du groupe de journaux.',
    en: 'Turn on deletion protection of the log group.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
  },
  maps: {
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-9'],
    'pci-dss-4.0': ['10.3.2'],
  },
  attack: ['T1485', 'T1685.002'],
  require: { deletionProtected: isTrue },
});

export const cases: Cases<'aws.logs.log-group'> = {
  pass: [{ deletionProtected: true }],
  fail: [{ deletionProtected: false }],
};
