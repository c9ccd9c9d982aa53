const pairsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));

/** Dice's coefficient on pairs of letters: forgiving of typos, of missing words and of their order. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size || 1);
};

/** At most three candidates that look like what was typed, likest first. */
export const nearest = (typed: string, candidates: readonly string[]): readonly string[] => {
  const wanted = pairsIn(typed.toLowerCase());
  return candidates
    .map((candidate) => ({ candidate, score: likeness(wanted, pairsIn(candidate)) }))
    .filter(({ score }) => score > 0.25)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
};
