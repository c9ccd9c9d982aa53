import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.accessanalyzer.unused-access-is-reviewed',
  resource: 'aws.accessanalyzer.analyzer',
  severity: 'low',
  title: {
    fr: 'Aucun droit inutilisé n’attend d’être examiné',
    en: 'No unused access waits to be reviewed',
  },
  risk: {
    fr: 'Des droits qui ne servent à personne ne servent qu’à un intrus.',
    en: 'Rights that serve nobody serve an intruder only.',
  },
  remedy: {
    fr: 'Retirez les droits, les clés et les rôles que l’analyseur signale ; archivez ce qui doit rester.',
    en: 'Take away the rights, keys and roles that the analyzer reports; archive what has to stay.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings-remediate.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18'],
    'pci-dss-4.0': ['7.2.4'],
    'nist-800-53-r5': ['AC-2(3)', 'AC-6(7)'],
  },
  attack: ['T1078.004'],
  require: { activeFindings: equals(0) },
  when: { subject: equals('unused') },
});

export const cases: Cases<'aws.accessanalyzer.analyzer'> = {
  pass: [{ subject: 'unused', activeFindings: 0 }],
  fail: [{ subject: 'unused', activeFindings: 12 }],
  notApplicable: [{ subject: 'external', activeFindings: 12 }],
};
