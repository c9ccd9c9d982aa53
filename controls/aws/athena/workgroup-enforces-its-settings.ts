import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.athena.workgroup-enforces-its-settings',
  resource: 'aws.athena.workgroup',
  severity: 'medium',
  title: {
    fr: 'Le groupe de travail Athena impose ses réglages',
    en: 'The Athena workgroup enforces its settings',
  },
  risk: {
    fr: 'Le client choisit où vont les résultats et s’ils sont chiffrés : des données sortent vers un compartiment quelconque.',
    en: 'The client chooses where results go and whether they are encrypted: data leaves for any bucket.',
  },
  remedy: {
    fr: 'Activez EnforceWorkGroupConfiguration et fixez l’emplacement des résultats.',
    en: 'Turn EnforceWorkGroupConfiguration on and set where results go.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'CM-6'],
  },
  attack: ['T1537', 'T1530'],
  when: { enabled: isTrue },
  require: { enforcesSettings: isTrue },
});

export const cases: Cases<'aws.athena.workgroup'> = {
  pass: [{ enabled: true, enforcesSettings: true }],
  fail: [{ enabled: true, enforcesSettings: false }],
  notApplicable: [{ enabled: false, enforcesSettings: false }],
};
