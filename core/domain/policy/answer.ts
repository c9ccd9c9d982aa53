/** What can be said of AWS's decision without asking AWS. */
export type Answer = 'no' | 'maybe' | 'yes';

const rank: Readonly<Record<Answer, number>> = { no: 0, maybe: 1, yes: 2 };
const opposite: Readonly<Record<Answer, Answer>> = { no: 'yes', maybe: 'maybe', yes: 'no' };

export const not = (answer: Answer): Answer => opposite[answer];

export const allOf = (answers: readonly Answer[]): Answer =>
  answers.reduce<Answer>((least, one) => (rank[one] < rank[least] ? one : least), 'yes');

export const anyOf = (answers: readonly Answer[]): Answer =>
  answers.reduce<Answer>((most, one) => (rank[one] > rank[most] ? one : most), 'no');

export const yesIf = (truth: boolean): Answer => (truth ? 'yes' : 'no');
