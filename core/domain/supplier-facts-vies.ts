import type { FactValues, Told } from './supplier-facts-names.ts';
import type { ViesFacts } from './vies-facts.ts';

type ViesNames = 'vatAnswer' | 'vatProvenance' | 'vatNumber' | 'nameInVies';

/** What VIES tells of one number. */
export const viesTells = (facts: ViesFacts): Told<ViesNames> => ({
  vatAnswer: facts.valid ? 'valid' : 'invalid',
  vatProvenance: facts.provenance,
  vatNumber: facts.vatNumber,
  nameInVies: facts.valid ? facts.name : null,
});

const formWords = new Set(
  'SA SAS SASU SARL EURL SCA SCS SNC SCI SE GIE SCOP SOCIETE STE ETS ETABLISSEMENTS M MR MME DE DU DES LA LE LES ET'.split(
    ' ',
  ),
);

const wordsOf = (name: string): readonly string[] => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const all = plain.replace(/&/g, ' ET ').match(/[A-Z0-9]+/g) ?? [];
  const telling = all.filter((word) => !formWords.has(word));
  return telling.length > 0 ? telling : all;
};

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, start) => text.slice(start, start + 2));

/** Dice coefficient on pairs of letters: 1 for the same letters, 0 for none in common. */
const likeness = (a: string, b: string): number => {
  const left = pairsOf(a);
  const right = [...pairsOf(b)];
  if (left.length + right.length === 0) return a === b ? 1 : 0;
  const total = left.length + right.length;
  const shared = left.filter((pair) => {
    const place = right.indexOf(pair);
    if (place >= 0) right.splice(place, 1);
    return place >= 0;
  });
  return (2 * shared.length) / total;
};

/** The names of two registers: legal forms, accents, order and punctuation do not count. */
export const matchNames = (one: string, other: string): FactValues['nameMatch'] => {
  const left = new Set(wordsOf(one));
  const right = new Set(wordsOf(other));
  const shared = [...left].filter((word) => right.has(word)).length;
  if (shared === left.size && shared === right.size) return 'same';
  const covered = shared / Math.max(1, Math.min(left.size, right.size));
  const letters = likeness([...left].toSorted().join(''), [...right].toSorted().join(''));
  return covered > 0.5 || letters >= 0.6 ? 'near' : 'far';
};
