export interface Token {
  /** `word`: a keyword, a selector or a bare value. `text`: a quoted value. */
  readonly kind: 'mark' | 'word' | 'text' | 'regex';
  readonly text: string;
}

const mark = /&&|\|\||!=|<=|>=|[(){}=<>]/y;
const text = /"((?:[^"\\]|\\.)*)"/y;
const regex = /%([^%]*)%/y;
const word = /[^\s(){}=<>"&|!%]+/y;
const space = /\s+/y;

const kinds = [
  ['mark', mark],
  ['text', text],
  ['regex', regex],
  ['word', word],
] as const;

const at = (pattern: RegExp, source: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(source);
};

const nextToken = (
  source: string,
  from: number,
): (Token & { readonly end: number }) | undefined => {
  for (const [kind, pattern] of kinds) {
    const found = at(pattern, source, from);
    if (found) {
      const held = kind === 'text' ? (found[1] ?? '').replaceAll(/\\(.)/g, '$1') : found[1];
      return { kind, text: held ?? found[0], end: pattern.lastIndex };
    }
  }
  return undefined;
};

/** Nothing where a character belongs to no token. */
export const filterTokens = (source: string): readonly Token[] | undefined => {
  const tokens: Token[] = [];
  let from = 0;
  while (from < source.length) {
    if (at(space, source, from)) from = space.lastIndex;
    else {
      const token = nextToken(source, from);
      if (!token) return undefined;
      tokens.push({ kind: token.kind, text: token.text });
      from = token.end;
    }
  }
  return tokens;
};
