/** Markup that is safe to send: only `html` makes it, and it escapes whatever it is given. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const isList = (part: Part): part is readonly Html[] => Array.isArray(part);

const markupOf = (part: Part): string => {
  if (part === null) return '';
  if (isList(part)) return part.map(({ markup }) => markup).join('');
  return typeof part === 'object' ? part.markup : escaped(String(part));
};

export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.reduce(
    (text, string, index) => text + markupOf(parts[index - 1] ?? null) + string,
  ),
});
