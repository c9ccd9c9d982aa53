import { atMost, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ssm.node-patch-scan-is-recent',
  resource: 'aws.ssm.managed-node',
  severity: 'low',
  title: {
    fr: 'Le recensement des correctifs du nœud géré est récent',
    en: 'The patch scan of the managed node is recent',
  },
  risk: {
    fr: 'Les failles publiées depuis le dernier recensement ne se voient pas.',
    en: 'Flaws published since the last scan do not show.',
  },
  remedy: {
    fr: 'Vérifiez que le nœud est en ligne et que sa politique de correctifs passe au moins chaque semaine.',
    en: 'Check that the node is online and that its patch policy runs once a week or more.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-compliance-states.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'iso27001-2022': ['A.8.8'],
    'nist-800-53-r5': ['RA-5', 'SI-2(2)'],
  },
  attack: ['T1190'],
  when: { patchScanned: isTrue },
  require: { patchScanAgeDays: atMost(7) },
});

export const cases: Cases<'aws.ssm.managed-node'> = {
  pass: [{ patchScanned: true, patchScanAgeDays: 1 }],
  fail: [{ patchScanned: true, patchScanAgeDays: 30 }],
  notApplicable: [{ patchScanned: false, patchScanAgeDays: 30 }],
};
