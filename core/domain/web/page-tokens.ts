/** HTML as its tokens, names in lower case, references decoded. */
export type PageToken =
  | {
      readonly type: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
    }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text' | 'comment'; readonly text: string };

export type OpenTag = Extract<PageToken, { type: 'open' }>;

export interface PageTokens {
  readonly tokens: readonly PageToken[];
  readonly truncated: boolean;
}

export const isOpen =
  (...names: readonly string[]) =>
  (token: PageToken): token is OpenTag =>
    token.type === 'open' && names.includes(token.name);

/** Tags of some names, in order. */
export const tagsIn = ({ tokens }: PageTokens, ...names: readonly string[]): readonly OpenTag[] =>
  tokens.filter(isOpen(...names));

// A link whose text is longer, or that is never closed, is known by its beginning.
const nearby = 20;

/** The text inside of a tag, as far as it is near. */
export const textAfter = ({ tokens }: PageTokens, at: number, name: string): string => {
  const near = tokens.slice(at + 1, at + 1 + nearby);
  const end = near.findIndex((token) => token.type === 'close' && token.name === name);
  const inside = end < 0 ? near : near.slice(0, end);
  return inside.map((token) => (token.type === 'text' ? token.text : '')).join('');
};

/** Words of an attribute, in lower case. */
export const wordsOf = ({ attributes }: OpenTag, name: string): readonly string[] =>
  (attributes.get(name) ?? '').toLowerCase().split(/\s+/).filter(Boolean);
