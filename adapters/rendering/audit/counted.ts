import type { Language } from '#core/domain/assessment.ts';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

/** "1 échec", "1 204 échecs": a number and its noun, as the language counts. */
export type Counted = (count: number, one: string, several: string) => string;

export const countedIn = (language: Language): Counted => {
  const rules = new Intl.PluralRules(locales[language]);
  const number = new Intl.NumberFormat(locales[language]);
  return (count, one, several) =>
    `${number.format(count)}\u00a0${rules.select(count) === 'one' ? one : several}`;
};

/** "a, b et c". */
export const listedIn = (language: Language): ((items: readonly string[]) => string) => {
  const format = new Intl.ListFormat(locales[language], { type: 'conjunction' });
  return (items) => format.format(items);
};

/** A share of 0 to 1 with one decimal, never rounded up: 99.96% is not all of it. */
export const percentIn = (language: Language): ((share: number) => string) => {
  const format = new Intl.NumberFormat(locales[language], {
    style: 'percent',
    maximumFractionDigits: 1,
    roundingMode: 'floor',
  });
  // Intl puts a wide no-break space before the sign in French; the rest of the report a narrow one.
  return (share) => format.format(share).replace('\u00a0', '\u202f');
};
