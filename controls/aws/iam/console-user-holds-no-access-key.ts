import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.console-user-holds-no-access-key',
  resource: 'aws.iam.user',
  severity: 'low',
  title: {
    fr: 'L’utilisateur de la console n’a pas de clé d’accès',
    en: 'The console user holds no access key',
  },
  risk: {
    fr: 'Le même utilisateur sert à une personne et à un programme : les traces ne les distinguent plus, et les droits de l’un vont à l’autre.',
    en: 'The same user serves a person and a program: traces no longer tell them apart, and the rights of one go to the other.',
  },
  remedy: {
    fr: 'Donnez au programme un rôle à lui ; à la personne, des identifiants temporaires par IAM Identity Center.',
    en: 'Give the program a role of its own; give the person temporary credentials through IAM Identity Center.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  },
  maps: {
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.5.16', 'A.5.17'],
    'pci-dss-4.0': ['8.6.1'],
    'nist-800-53-r5': ['AC-2', 'IA-2', 'IA-5'],
  },
  attack: ['T1078.004'],
  require: { activeKeys: equals(0) },
  when: { hasPassword: isTrue },
});

export const cases: Cases<'aws.iam.user'> = {
  pass: [{ hasPassword: true, activeKeys: 0 }],
  fail: [{ hasPassword: true, activeKeys: 1 }],
  notApplicable: [{ hasPassword: false, activeKeys: 1 }],
};
