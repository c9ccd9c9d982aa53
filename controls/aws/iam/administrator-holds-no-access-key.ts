import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.administrator-holds-no-access-key',
  resource: 'aws.iam.user',
  severity: 'high',
  title: {
    fr: 'L’utilisateur qui administre n’a pas de clé d’accès',
    en: 'The user who administers holds no access key',
  },
  risk: {
    fr: 'Une clé durable qui administre tout le compte n’attend qu’un fichier de configuration partagé par erreur, et ne demande pas de second facteur.',
    en: 'A lasting key that administers the whole account is one configuration file shared by mistake away from a stranger, and it asks for no second factor.',
  },
  remedy: {
    fr: 'Faites administrer par un rôle endossé avec un second facteur, puis supprimez les clés de cet utilisateur.',
    en: 'Administer through a role assumed with a second factor, then delete the keys of this user.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  },
  maps: {
    'anssi-hygiene': ['8', '13'],
    'iso27001-2022': ['A.5.17', 'A.8.2'],
    'pci-dss-4.0': ['7.2.2'],
    'nist-800-53-r5': ['AC-2(7)', 'AC-6(5)', 'IA-2(1)'],
  },
  attack: ['T1078.004', 'T1552.001'],
  require: { activeKeys: equals(0) },
  when: { privilege: equals('administrator') },
});

export const cases: Cases<'aws.iam.user'> = {
  pass: [{ privilege: 'administrator', activeKeys: 0 }],
  fail: [{ privilege: 'administrator', activeKeys: 1 }],
  notApplicable: [{ privilege: 'limited', activeKeys: 1 }],
};
