import type { Predicate } from '../domain/expectation.ts';

/**
 * Regions of AWS on the ground of a member state: Frankfurt, Ireland, Paris, Stockholm, Milan,
 * Spain and the European Sovereign Cloud. London and Zurich are in Europe, not in the Union.
 */
const ofTheUnion: ReadonlySet<string> = new Set([
  'eu-central-1',
  'eu-west-1',
  'eu-west-3',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'eusc-de-east-1',
]);

/** Says where data rests, and nothing of the law that its holder answers to. */
export const isInEuropeanUnion: Predicate<string> = {
  kind: 'predicate',
  holds: (region) => ofTheUnion.has(region),
  says: { fr: 'est dans l’Union européenne', en: 'is in the European Union' },
};
