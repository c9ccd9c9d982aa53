import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-takes-minor-upgrades',
  resource: 'aws.rds.instance',
  severity: 'medium',
  title: {
    fr: 'L’instance RDS installe seule les versions mineures',
    en: 'The RDS instance takes minor upgrades by itself',
  },
  risk: {
    fr: 'Les failles corrigées par le moteur restent ouvertes sur la base tant que personne ne pense à la mettre à jour.',
    en: 'Flaws that the engine has fixed stay open in the database for as long as nobody remembers to upgrade it.',
  },
  remedy: {
    fr: 'Activez AutoMinorVersionUpgrade et choisissez une fenêtre de maintenance qui convient à l’application.',
    en: 'Turn AutoMinorVersionUpgrade on and choose a maintenance window that suits the application.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html',
  },
  maps: {
    'cis-aws-6.0.0': ['3.2.2'],
    'anssi-hygiene': ['34'],
    'iso27001-2022': ['A.8.8', 'A.8.19'],
    'pci-dss-4.0': ['6.3.3'],
    'nist-800-53-r5': ['SI-2', 'SI-2(5)'],
  },
  attack: ['T1190'],
  require: { autoMinorVersionUpgrade: isTrue },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ autoMinorVersionUpgrade: true }],
  fail: [{ autoMinorVersionUpgrade: false }],
};
