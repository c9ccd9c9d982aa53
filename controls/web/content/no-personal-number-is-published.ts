import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.no-personal-number-is-published',
  resource: 'web.page',
  severity: 'high',
  title: {
    fr: 'Aucun numéro de carte ou de sécurité sociale n’est publié',
    en: 'No card number or social security number is published',
  },
  risk: {
    fr: 'Ces numéros suffisent à une fraude ou à une usurpation, et leur publication est à déclarer.',
    en: 'These numbers are enough for fraud or identity theft, and publishing them has to be notified.',
  },
  remedy: {
    fr: 'Retirez la page et ses copies en cache, puis évaluez la violation de données.',
    en: 'Remove the page and its cached copies, then assess the data breach.',
    effort: 'medium',
    doc: 'https://www.cnil.fr/fr/notifier-une-violation-de-donnees-personnelles',
  },
  maps: {
    'nist-800-53-r5': ['SI-10'],
    'iso27001-2022': ['A.5.34', 'A.8.12'],
    'owasp-top-10-2025': ['A01'],
  },
  attack: ['T1213'],
  require: { personalNumbers: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ personalNumbers: [] }],
  fail: [{ personalNumbers: ['payment-card'] }],
};
