import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.accessanalyzer.external-access-is-reviewed',
  resource: 'aws.accessanalyzer.analyzer',
  severity: 'medium',
  title: {
    fr: 'Aucun accès externe n’attend d’être examiné',
    en: 'No external access waits to be reviewed',
  },
  risk: {
    fr: 'Chaque constat est une ressource ouverte hors du compte : voulue ou non, personne ne l’a dit.',
    en: 'Each finding is a resource opened outside the account: meant or not, nobody has said.',
  },
  remedy: {
    fr: 'Pour chaque constat, fermez l’accès dans la politique de la ressource, ou archivez-le s’il est voulu.',
    en: 'For each finding, close the access in the policy of the resource, or archive it if it is meant.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings-remediate.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.3'],
    'pci-dss-4.0': ['7.2.4'],
    'nist-800-53-r5': ['AC-3', 'AC-6(7)', 'AC-21'],
  },
  attack: ['T1530', 'T1199'],
  require: { activeFindings: equals(0) },
  when: { subject: equals('external') },
});

export const cases: Cases<'aws.accessanalyzer.analyzer'> = {
  pass: [{ subject: 'external', activeFindings: 0 }],
  fail: [{ subject: 'external', activeFindings: 3 }],
  notApplicable: [{ subject: 'unused', activeFindings: 3 }],
};
