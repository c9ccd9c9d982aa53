import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.root-user-is-not-used',
  resource: 'aws.iam.root-user',
  severity: 'medium',
  title: {
    fr: 'Le compte racine n’a pas servi depuis 90 jours',
    en: 'The root user has not served for 90 days',
  },
  risk: {
    fr: 'Ce que fait le compte racine n’est le fait de personne en particulier et rien ne le retient : un usage courant habitue chacun à ne plus s’en étonner.',
    en: 'What the root user does is nobody’s deed in particular and nothing holds it back: when its use is common nobody is surprised by it any more.',
  },
  remedy: {
    fr: 'Faites le travail courant par des rôles d’administration nommés ; ne vous servez du compte racine que pour ce qu’AWS lui réserve, à deux et en le consignant.',
    en: 'Do everyday work through named administration roles; use the root user only for what AWS reserves to it, two people at a time, and write it down.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-tasks.html',
  },
  maps: {
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.8.2'],
    'pci-dss-4.0': ['8.2.2'],
    'nist-800-53-r5': ['AC-2(7)', 'AC-6(2)', 'AC-6(5)'],
  },
  attack: ['T1078.004'],
  require: { daysSinceUse: atLeast(90) },
});

export const cases: Cases<'aws.iam.root-user'> = {
  pass: [{ daysSinceUse: 90 }, { daysSinceUse: 412 }],
  fail: [{ daysSinceUse: 0 }, { daysSinceUse: 89 }],
};
