import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ssm.node-is-patched',
  resource: 'aws.ssm.managed-node',
  severity: 'high',
  title: {
    fr: 'Aucun correctif ne manque au nœud géré',
    en: 'The managed node misses no patch',
  },
  risk: {
    fr: 'Une faille publique, corrigée par l’éditeur, reste ouverte sur la machine.',
    en: 'A public flaw, mended by its maker, stays open on the machine.',
  },
  remedy: {
    fr: 'Installez les correctifs manquants avec AWS-RunPatchBaseline et redémarrez ; corrigez ceux qui échouent.',
    en: 'Install the missing patches with AWS-RunPatchBaseline and restart; mend those that fail.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-patch-now-on-demand.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'pci-dss-4.0': ['6.3.3'],
    'iso27001-2022': ['A.8.8'],
    'nist-800-53-r5': ['SI-2', 'SI-2(2)', 'RA-5'],
  },
  attack: ['T1190', 'T1203', 'T1068'],
  when: { patchScanned: isTrue },
  require: { missingPatches: equals(0), failedPatches: equals(0) },
});

export const cases: Cases<'aws.ssm.managed-node'> = {
  pass: [{ patchScanned: true, missingPatches: 0, failedPatches: 0 }],
  fail: [
    { patchScanned: true, missingPatches: 4, failedPatches: 0 },
    { patchScanned: true, missingPatches: 0, failedPatches: 1 },
  ],
  notApplicable: [{ patchScanned: false }],
};
