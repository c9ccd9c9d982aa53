import { atMost, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kms.key-is-used',
  resource: 'aws.kms.key',
  severity: 'low',
  title: {
    fr: 'La clé KMS sert',
    en: 'The KMS key is in use',
  },
  risk: {
    fr: 'Une clé oubliée se paie chaque mois, et garde ouverts des droits que personne ne relit.',
    en: 'A forgotten key is paid for every month, and keeps rights open that nobody reviews.',
  },
  remedy: {
    fr: 'Cherchez ce que la clé protège encore ; désactivez-la, puis supprimez-la si rien n’en dépend.',
    en: 'Find what the key still protects; disable it, then delete it if nothing depends on it.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys-determining-usage.html',
  },
  maps: {
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'CM-8'],
  },
  attack: [],
  when: { state: equals('Enabled') },
  require: { idleDays: atMost(90) },
});

export const cases: Cases<'aws.kms.key'> = {
  pass: [{ state: 'Enabled', idleDays: 3 }],
  fail: [{ state: 'Enabled', idleDays: 91 }],
  notApplicable: [{ state: 'PendingDeletion', idleDays: 400 }],
};
