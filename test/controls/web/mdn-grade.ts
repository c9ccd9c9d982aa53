// As the Observatory publishes it: what is gained counts from 90 on only, and the lowest score is 0.
const grades: readonly (readonly [from: number, grade: string])[] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
  [0, 'F'],
];

const sum = (numbers: Iterable<number>): number =>
  [...numbers].reduce((total, number) => total + number, 0);

/** Score and grade that follow from what each test adds or takes. */
export const gradeOf = (modifiers: ReadonlyMap<string, number>) => {
  const lost = 100 + sum([...modifiers.values()].filter((modifier) => modifier < 0));
  const score = Math.max(0, lost >= 90 ? 100 + sum(modifiers.values()) : lost);
  const grade = grades.find(([from]) => score >= from)?.[1] ?? 'F';
  return { score, grade };
};
