import { isInUnion } from '../domain/derive/union-regions.ts';
import type { Predicate } from '../domain/expectation.ts';

/** Says where data rests, and nothing of the law that its holder answers to. */
export const isInEuropeanUnion: Predicate<string> = {
  kind: 'predicate',
  holds: isInUnion,
  says: { fr: 'est dans l’Union européenne', en: 'is in the European Union' },
};
