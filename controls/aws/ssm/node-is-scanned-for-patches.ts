import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ssm.node-is-scanned-for-patches',
  resource: 'aws.ssm.managed-node',
  severity: 'medium',
  title: {
    fr: 'Les correctifs du nœud géré sont recensés',
    en: 'The managed node is scanned for patches',
  },
  risk: {
    fr: 'Personne ne sait quelles failles connues la machine porte.',
    en: 'Nobody knows which known flaws the machine carries.',
  },
  remedy: {
    fr: 'Créez une politique de correctifs Quick Setup, ou une association qui exécute AWS-RunPatchBaseline au moins chaque semaine.',
    en: 'Make a Quick Setup patch policy, or an association that runs AWS-RunPatchBaseline once a week or more.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'pci-dss-4.0': ['6.3.1', '11.3.1'],
    'iso27001-2022': ['A.8.8'],
    'nist-800-53-r5': ['RA-5', 'SI-2', 'SI-2(2)'],
  },
  attack: ['T1190', 'T1203'],
  require: { patchScanned: isTrue },
});

export const cases: Cases<'aws.ssm.managed-node'> = {
  pass: [{ patchScanned: true }],
  fail: [{ patchScanned: false }],
};
