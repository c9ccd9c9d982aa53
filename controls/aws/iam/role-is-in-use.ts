import { atMost } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.role-is-in-use',
  resource: 'aws.iam.role',
  severity: 'low',
  title: {
    fr: 'Le rôle a servi ces 90 derniers jours',
    en: 'The role served in the last 90 days',
  },
  risk: {
    fr: 'Un rôle que plus rien n’emploie garde ses droits et sa confiance : c’est une porte que personne ne regarde.',
    en: 'A role that nothing uses keeps its rights and whom it trusts: a door that nobody watches.',
  },
  remedy: {
    fr: 'Vérifiez qu’aucune tâche annuelle ne l’emploie, puis supprimez le rôle.',
    en: 'Check that no yearly task uses it, then delete the role.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html',
  },
  maps: {
    'anssi-hygiene': ['6', '9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.4'],
    'nist-800-53-r5': ['AC-2(3)', 'AC-6(7)'],
  },
  attack: ['T1078.004'],
  require: { idleDays: atMost(90) },
});

export const cases: Cases<'aws.iam.role'> = {
  pass: [{ idleDays: 0 }, { idleDays: 90 }],
  fail: [{ idleDays: 91 }],
};
