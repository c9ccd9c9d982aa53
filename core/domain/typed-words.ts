/** Without accents, capitals and curly apostrophes: as somebody types it who is in a hurry. */
export const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();

/** The words that somebody typed, to look for with `includes` in plain texts. */
export const typedWords = (typed: string): readonly string[] =>
  plainText(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
