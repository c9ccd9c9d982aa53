import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import type { WebAnswer } from '#core/domain/web/answer.ts';
import { type PageContent, pageContent } from '#core/domain/web/page-content.ts';
import type { PageToken, PageTokens } from '#core/domain/web/page-tokens.ts';

const pieceLength = 4096;
const mostTokens = 200_000;
const longestMs = 2000;

type Mode = (typeof TokenizerMode)[keyof typeof TokenizerMode];

// What is inside these is no markup (HTML, 13.2.6.4).
const modes: ReadonlyMap<string, Mode> = new Map<string, Mode>([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

const opened = ({ tagName, attrs }: Token.TagToken): PageToken => ({
  type: 'open',
  name: tagName,
  attributes: new Map(attrs.map(({ name, value }) => [name, value])),
});

/** Runs of text come in pieces: they are put together again. */
const withText = (tokens: PageToken[], text: string): void => {
  const last = tokens.at(-1);
  if (last?.type === 'text') tokens[tokens.length - 1] = { type: 'text', text: last.text + text };
  else tokens.push({ type: 'text', text });
};

const handlerInto = (tokens: PageToken[], enter: (mode: Mode) => void): TokenHandler => {
  const onText = ({ chars }: Token.CharacterToken): void => withText(tokens, chars);
  return {
    onStartTag: (token) => {
      tokens.push(opened(token));
      const mode = modes.get(token.tagName);
      if (mode !== undefined) enter(mode);
    },
    onEndTag: ({ tagName }) => tokens.push({ type: 'close', name: tagName }),
    onComment: ({ data }) => tokens.push({ type: 'comment', text: data }),
    onCharacter: onText,
    onWhitespaceCharacter: onText,
    onNullCharacter: () => undefined,
    onDoctype: () => undefined,
    onEof: () => undefined,
  };
};

/**
 * Reads HTML by the tokens of the standard. No tree is built, and the clock is read between two
 * pieces: neither depth nor a tag of a million attributes keeps it busy for long.
 */
const readTokens = (html: string): PageTokens => {
  const tokens: PageToken[] = [];
  const handler = handlerInto(tokens, (mode) => {
    tokenizer.state = mode;
  });
  const tokenizer = new Tokenizer({}, handler);
  const end = performance.now() + longestMs;
  let at = 0;
  while (at < html.length && performance.now() < end && tokens.length < mostTokens) {
    tokenizer.write(html.slice(at, at + pieceLength), at + pieceLength >= html.length);
    at += pieceLength;
  }
  return { tokens, truncated: at < html.length };
};

export const readPage = ({ body, url, truncated }: WebAnswer): PageContent => {
  const page = readTokens(body);
  return pageContent({ ...page, truncated: page.truncated || truncated }, url);
};
