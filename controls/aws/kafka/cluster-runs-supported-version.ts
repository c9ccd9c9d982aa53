import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kafka.cluster-runs-supported-version',
  resource: 'aws.kafka.cluster',
  severity: 'medium',
  title: {
    fr: 'La version de Kafka du cluster MSK est encore maintenue',
    en: 'The Kafka version of the MSK cluster is still supported',
  },
  risk: {
    fr: 'Une version retirée ne reçoit plus de correctifs, puis MSK la met à jour à la date de son choix.',
    en: 'A retired version gets no more fixes, then MSK upgrades it on a date of its own choosing.',
  },
  remedy: {
    fr: 'Essayez puis lancez la mise à jour vers une version recommandée ; elle se fait courtier par courtier.',
    en: 'Try, then start the upgrade to a recommended version; it goes broker by broker.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/msk/latest/developerguide/version-support.html',
  },
  maps: {
    'anssi-hygiene': ['34', '35'],
    'iso27001-2022': ['A.8.8'],
    'pci-dss-4.0': ['6.3.3'],
    'nist-800-53-r5': ['SA-22', 'SI-2'],
  },
  attack: ['T1190'],
  require: { versionStatus: equals('ACTIVE') },
});

export const cases: Cases<'aws.kafka.cluster'> = {
  pass: [{ versionStatus: 'ACTIVE' }],
  fail: [{ versionStatus: 'DEPRECATED' }],
};
