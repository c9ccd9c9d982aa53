import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.redshift.cluster-takes-upgrades',
  resource: 'aws.redshift.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster Redshift installe seul les nouvelles versions',
    en: 'The Redshift cluster takes new versions by itself',
  },
  risk: {
    fr: 'Les failles corrigées par le moteur restent ouvertes tant que personne ne pense à le mettre à jour.',
    en: 'Flaws that the engine has fixed stay open for as long as nobody remembers to upgrade it.',
  },
  remedy: {
    fr: 'Activez AllowVersionUpgrade ; la piste de maintenance trailing laisse un délai d’essai.',
    en: 'Turn AllowVersionUpgrade on; the maintenance track trailing leaves time for tests.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-considerations.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'iso27001-2022': ['A.8.8', 'A.8.19'],
    'pci-dss-4.0': ['6.3.3'],
    'nist-800-53-r5': ['SI-2', 'SI-2(5)'],
  },
  attack: ['T1190'],
  require: { allowVersionUpgrade: isTrue },
});

export const cases: Cases<'aws.redshift.cluster'> = {
  pass: [{ allowVersionUpgrade: true }],
  fail: [{ allowVersionUpgrade: false }],
};
