/** HTML that was written by us. Only `html` and `trusted` make one: a look-alike object is escaped. */
export class Markup {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

export type Insertable = string | number | Markup | null | readonly Insertable[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

// Controls have no glyph; direction overrides would let a name reorder the words around it.
const unprintable = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** What of a foreign text can be printed: lone surrogates and controls become U+FFFD. */
export const printable = (text: string): string =>
  text.toWellFormed().replace(unprintable, (found) => (/[\t\n\r]/.test(found) ? ' ' : '\ufffd'));

export const escaped = (text: string): string =>
  printable(text).replace(/[&<>"'`]/g, (found) => entities[found] ?? '');

/** For constants of our own, such as the style sheet. Never for a value. */
export const trusted = (source: string): Markup => new Markup(source);

const inserted = (value: Insertable): string => {
  if (value === null) return '';
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(inserted).join('');
  return escaped(String(value));
};

const refuseUnquoted = (before: string): void => {
  if (before.endsWith('=')) throw new TypeError('Quote the attribute: a value could leave it.');
};

/** Escapes whatever is inserted, in text and in quoted attributes. */
export const html = (parts: TemplateStringsArray, ...values: readonly Insertable[]): Markup => {
  const pieces = parts.map((part, place) => {
    if (place >= values.length) return part;
    refuseUnquoted(part);
    return part + inserted(values[place] ?? null);
  });
  return new Markup(pieces.join(''));
};

/** The address when a browser may follow it; null for any scheme but http and https. */
export const followable = (address: string): string | null => {
  const url = URL.parse(address);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
};

/** A live link, or plain text when the scheme is not one to follow. */
export const link = (address: string, label: string = address): Markup => {
  const target = followable(address);
  return target === null ? html`${label}` : html`<a href="${target}">${label}</a>`;
};

/** SHA-256, RSASSA-PSS, D8222-5: a hyphen inside is no place to break a line. */
const hyphenedTerm = /(\b[A-Z][A-Z0-9]+-[A-Z0-9]+\b)/;

/** Words of our own, their terms in one piece. Not with U+2011, which a search would not find. */
export const wholeTerms = (text: string): Markup => {
  const pieces = text.split(hyphenedTerm);
  return html`${pieces.map((piece, place) =>
    place % 2 === 1 ? html`<span class="whole">${piece}</span>` : piece,
  )}`;
};
