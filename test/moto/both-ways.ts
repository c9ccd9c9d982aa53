/** A verdict of the emulated account, as a test met it. */
export interface GivenVerdict {
  readonly control: string;
  readonly verdict: string;
}

/** Controls that are not held both ways, by what the emulator does not tell. */
export type NotHeld = Readonly<Record<string, readonly string[]>>;

/** Which controls a run met with a passing and a failing resource, with one of them, with none. */
export interface Held {
  readonly both: readonly string[];
  readonly one: readonly string[];
  readonly none: readonly string[];
}

export const heldBy = (controls: readonly string[], given: readonly GivenVerdict[]): Held => {
  const met = new Set(given.map(({ control, verdict }) => `${control} ${verdict}`));
  const sidesOf = (control: string) =>
    ['pass', 'fail'].filter((verdict) => met.has(`${control} ${verdict}`)).length;
  const withSides = (count: number) => controls.filter((control) => sidesOf(control) === count);
  return { both: withSides(2), one: withSides(1), none: withSides(0) };
};

export const countsOf = ({ both, one, none }: Held): string => {
  const all = both.length + one.length + none.length;
  return `${both.length} of ${all} controls meet a passing and a failing resource, ${one.length} only one of them, ${none.length} none`;
};

/** Where the table of exceptions and the run disagree, a sentence each. */
export const disagreements = (held: Held, table: NotHeld): readonly string[] => {
  const excepted = Object.values(table).flat();
  const missing = [...held.one, ...held.none].filter((control) => !excepted.includes(control));
  const needless = excepted.filter((control) => held.both.includes(control));
  const all = new Set([...held.both, ...held.one, ...held.none]);
  return [
    ...missing.map((control) => `${control} is not held both ways, and no exception says why`),
    ...needless.map((control) => `${control} is held both ways, and still an exception`),
    ...excepted
      .filter((control, at) => excepted.indexOf(control) !== at)
      .map((control) => `${control} is an exception twice`),
    ...excepted
      .filter((control) => !all.has(control))
      .map((control) => `${control} is an exception, and no control`),
  ];
};
