import { atLeast, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.attached-policy-does-not-grant-everything',
  resource: 'aws.iam.policy',
  severity: 'high',
  title: {
    fr: 'La politique attachée n’accorde pas tous les droits',
    en: 'The attached policy does not grant every permission',
  },
  risk: {
    fr: 'Qui la détient peut tout lire, tout détruire et effacer ses traces ; chaque identité volée vaut alors le compte entier.',
    en: 'Whoever holds it can read everything, destroy everything and wipe the traces; each stolen identity is then worth the whole account.',
  },
  remedy: {
    fr: 'Remplacez-la par des politiques qui nomment les actions utiles à chaque fonction ; gardez l’administration complète à un rôle endossé au besoin.',
    en: 'Replace it by policies that name the actions each job needs; keep full administration for a role that is assumed when needed.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.15'],
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.2', '7.2.5'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1078.004', 'T1098.003'],
  require: { grantsEverything: isFalse },
  when: { attachments: atLeast(1) },
});

export const cases: Cases<'aws.iam.policy'> = {
  pass: [{ attachments: 1, grantsEverything: false }],
  fail: [{ attachments: 1, grantsEverything: true }],
  notApplicable: [{ attachments: 0, grantsEverything: true }],
};
