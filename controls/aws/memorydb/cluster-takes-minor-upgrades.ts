import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.memorydb.cluster-takes-minor-upgrades',
  resource: 'aws.memorydb.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster MemoryDB installe seul les versions mineures',
    en: 'The MemoryDB cluster takes minor upgrades by itself',
  },
  risk: {
    fr: 'Les failles corrigées par le moteur restent ouvertes tant que personne ne pense à le mettre à jour.',
    en: 'Flaws that the engine has fixed stay open for as long as nobody remembers to upgrade it.',
  },
  remedy: {
    fr: 'Activez AutoMinorVersionUpgrade et choisissez une fenêtre de maintenance qui convient à l’application.',
    en: 'Turn AutoMinorVersionUpgrade on and choose a maintenance window that suits the application.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/memorydb/latest/devguide/engine-versions.html',
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

export const cases: Cases<'aws.memorydb.cluster'> = {
  pass: [{ autoMinorVersionUpgrade: true }],
  fail: [{ autoMinorVersionUpgrade: false }],
};
