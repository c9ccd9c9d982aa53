import type { IncomingMessage } from 'node:http';

export type Language = 'fr' | 'en';

export const isLanguage = (text: unknown): text is Language => text === 'fr' || text === 'en';

const firstKnown = (tags: readonly string[]): Language | null =>
  tags.map((tag) => tag.trim().slice(0, 2).toLowerCase()).find(isLanguage) ?? null;

/** `Accept-Language` with its weights. */
const accepted = (header: string): Language | null => {
  const ranges = header.split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().split(';');
    const weight = parameters.find((one) => one.trim().startsWith('q='));
    return { tag, weight: weight ? Number(weight.trim().slice(2)) : 1 };
  });
  return firstKnown(ranges.toSorted((a, b) => b.weight - a.weight).map(({ tag }) => tag));
};

export interface LanguageWishes {
  readonly lang?: unknown;
  readonly ui_locales?: unknown;
}

export const languageOf = (wishes: LanguageWishes, request: IncomingMessage): Language => {
  if (isLanguage(wishes.lang)) return wishes.lang;
  const locales = typeof wishes.ui_locales === 'string' ? wishes.ui_locales.split(' ') : [];
  return firstKnown(locales) ?? accepted(request.headers['accept-language'] ?? '') ?? 'fr';
};
