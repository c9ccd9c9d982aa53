import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dms.replication-instance-takes-minor-upgrades',
  resource: 'aws.dms.replication-instance',
  severity: 'medium',
  title: {
    fr: 'L’instance de réplication DMS installe seule les versions mineures',
    en: 'The DMS replication instance takes minor upgrades by itself',
  },
  risk: {
    fr: 'Les failles corrigées par le moteur de réplication restent ouvertes tant que personne n’y pense.',
    en: 'Flaws that the replication engine has fixed stay open for as long as nobody thinks of it.',
  },
  remedy: {
    fr: 'Activez AutoMinorVersionUpgrade et choisissez une fenêtre de maintenance.',
    en: 'Turn AutoMinorVersionUpgrade on and choose a maintenance window.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.EngineVersions.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'iso27001-2022': ['A.8.8', 'A.8.19'],
    'pci-dss-4.0': ['6.3.3'],
    'nist-800-53-r5': ['SI-2', 'SI-2(5)'],
  },
  attack: ['T1190'],
  require: { autoMinorVersionUpgrade: isTrue },
});

export const cases: Cases<'aws.dms.replication-instance'> = {
  pass: [{ autoMinorVersionUpgrade: true }],
  fail: [{ autoMinorVersionUpgrade: false }],
};
