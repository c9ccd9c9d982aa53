import { atMost } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.secretsmanager.secret-is-used',
  resource: 'aws.secretsmanager.secret',
  severity: 'low',
  title: {
    fr: 'Le secret sert',
    en: 'The secret is in use',
  },
  risk: {
    fr: 'Un secret que personne ne lit ouvre souvent encore quelque chose, et se paie chaque mois.',
    en: 'A secret that nobody reads often still opens something, and is paid for every month.',
  },
  remedy: {
    fr: 'Révoquez ce que le secret ouvre, puis supprimez-le avec un délai de récupération.',
    en: 'Revoke what the secret opens, then delete it with a recovery window.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html',
  },
  maps: {
    'iso27001-2022': ['A.5.17'],
    'nist-800-53-r5': ['IA-5', 'AC-2(3)'],
  },
  attack: ['T1552'],
  require: { idleDays: atMost(90) },
});

export const cases: Cases<'aws.secretsmanager.secret'> = {
  pass: [{ idleDays: 1 }],
  fail: [{ idleDays: 120 }],
};
