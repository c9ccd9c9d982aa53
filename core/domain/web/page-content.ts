import { formsOf, type PageForm } from './page-forms.ts';
import {
  isOpen,
  type OpenTag,
  type PageTokens,
  tagsIn,
  textAfter,
  wordsOf,
} from './page-tokens.ts';

/** What a page holds, read without running its scripts. URLs are absolute, of HTTP or HTTPS only. */
export interface PageContent {
  readonly url: string;
  readonly metas: readonly PageMeta[];
  readonly scripts: readonly PageScript[];
  readonly styles: readonly PageResource[];
  readonly frames: readonly PageFrame[];
  /** Images, sounds, films. */
  readonly media: readonly string[];
  readonly links: readonly PageLink[];
  readonly forms: readonly PageForm[];
  readonly comments: readonly string[];
  readonly title: string;
  /** What is shown, tags dropped. */
  readonly text: string;
  /** Attributes that are scripts: `onclick` and its like, `javascript:` addresses. */
  readonly inlineHandlers: number;
  /** Not read to its end: it was too long, or too intricate to be read in time. */
  readonly truncated: boolean;
  /** What the head states was read to its end. */
  readonly isHeadWhole: boolean;
}

export interface PageMeta {
  /** In lower case, as `httpEquiv`; empty where there is none. */
  readonly name: string;
  readonly httpEquiv: string;
  readonly content: string;
  readonly charset: boolean;
}

interface PageResource {
  readonly url: string;
  readonly hasIntegrity: boolean;
}

interface PageScript {
  /** Null: it stands in the page. */
  readonly url: string | null;
  readonly hasIntegrity: boolean;
  readonly text: string;
}

interface PageFrame {
  readonly url: string;
  readonly sandboxed: boolean;
}

interface PageLink {
  readonly url: string;
  readonly rel: readonly string[];
  readonly opensWindow: boolean;
  readonly text: string;
}

type Absolute = (address: string | undefined) => string | null;

const absolute =
  (base: string): Absolute =>
  (address) => {
    const url = address === undefined ? null : URL.parse(address.trim(), base);
    return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : null;
  };

const urlsOf = (tags: readonly OpenTag[], attribute: string, at: Absolute): readonly string[] =>
  tags.flatMap(({ attributes }) => at(attributes.get(attribute)) ?? []);

const metaOf = ({ attributes }: OpenTag): PageMeta => ({
  name: (attributes.get('name') ?? '').trim().toLowerCase(),
  httpEquiv: (attributes.get('http-equiv') ?? '').trim().toLowerCase(),
  content: attributes.get('content') ?? '',
  charset: attributes.has('charset'),
});

const hasIntegrity = ({ attributes }: OpenTag): boolean =>
  /\bsha(?:256|384|512)-/.test(attributes.get('integrity') ?? '');

// Of another type, it is data that no browser runs, or what a consent tool holds back.
const runs = ({ attributes }: OpenTag): boolean =>
  /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i.test(
    (attributes.get('type') ?? '').trim(),
  );

const scriptsOf = (page: PageTokens, at: Absolute): readonly PageScript[] =>
  page.tokens.flatMap((token, index): PageScript[] => {
    if (!isOpen('script')(token) || !runs(token)) return [];
    const source = token.attributes.get('src');
    const url = at(source);
    if (source !== undefined && url === null) return [];
    return [{ url, hasIntegrity: hasIntegrity(token), text: textAfter(page, index, 'script') }];
  });

const stylesOf = (page: PageTokens, at: Absolute): readonly PageResource[] =>
  tagsIn(page, 'link')
    .filter((tag) => wordsOf(tag, 'rel').includes('stylesheet'))
    .flatMap((tag) => {
      const url = at(tag.attributes.get('href'));
      return url === null ? [] : [{ url, hasIntegrity: hasIntegrity(tag) }];
    });

const framesOf = (page: PageTokens, at: Absolute): readonly PageFrame[] =>
  tagsIn(page, 'iframe', 'frame').flatMap(({ attributes }) => {
    const url = at(attributes.get('src'));
    return url === null ? [] : [{ url, sandboxed: attributes.has('sandbox') }];
  });

const linksOf = (page: PageTokens, at: Absolute): readonly PageLink[] =>
  page.tokens.flatMap((token, index): PageLink[] => {
    if (!isOpen('a', 'area')(token)) return [];
    const url = at(token.attributes.get('href'));
    if (url === null) return [];
    const opensWindow = token.attributes.has('target');
    return [
      { url, rel: wordsOf(token, 'rel'), opensWindow, text: textAfter(page, index, token.name) },
    ];
  });

const isHandler = ([name, value]: readonly [string, string]): boolean =>
  /^on[a-z]{3,30}$/.test(name) || /^\s*javascript:/i.test(value);

/** What is inside these is shown to nobody. */
const hidden = isOpen('script', 'style', 'noscript', 'template');

const shownText = ({ tokens }: PageTokens): string =>
  tokens
    .flatMap((token, index) => {
      const before = tokens[index - 1];
      return token.type === 'text' && !(before && hidden(before)) ? [token.text] : [];
    })
    .join(' ');

export const pageContent = (page: PageTokens, pageUrl: string): PageContent => {
  const at = absolute(urlsOf(tagsIn(page, 'base'), 'href', absolute(pageUrl))[0] ?? pageUrl);
  const open = page.tokens.filter((token) => token.type === 'open');
  const titleAt = page.tokens.findIndex(isOpen('title'));
  return {
    url: pageUrl,
    metas: tagsIn(page, 'meta').map(metaOf),
    scripts: scriptsOf(page, at),
    styles: stylesOf(page, at),
    frames: framesOf(page, at),
    media: urlsOf(tagsIn(page, 'img', 'audio', 'video', 'source', 'track'), 'src', at),
    links: linksOf(page, at),
    forms: formsOf(page, at, pageUrl),
    comments: page.tokens.flatMap((one) => (one.type === 'comment' ? [one.text] : [])),
    title: titleAt < 0 ? '' : textAfter(page, titleAt, 'title'),
    text: shownText(page),
    inlineHandlers: open.reduce((n, one) => n + [...one.attributes].filter(isHandler).length, 0),
    truncated: page.truncated,
    isHeadWhole: !page.truncated || page.tokens.some(isOpen('body')),
  };
};
