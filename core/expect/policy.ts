import type { Predicate } from '../domain/expectation.ts';
import type { Bilingual } from '../domain/judgement.ts';

const none = (says: Bilingual): Predicate<readonly unknown[]> => ({
  kind: 'predicate',
  holds: (value) => value.length === 0,
  says,
});

/** Of openings: an empty list is a policy that nobody unknown gets through. */
export const opensNothing = none({ fr: 'n’ouvre rien', en: 'opens nothing' });

/** Of trusts. */
export const letsNobodyIn = none({ fr: 'ne laisse entrer personne', en: 'lets nobody in' });

/** Of escalations. */
export const leadsNowhere = none({
  fr: 'ne mène à aucun rôle d’administration',
  en: 'leads to no role that administers',
});
