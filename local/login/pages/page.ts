import { type Html, html } from '../html.ts';
import type { Language } from '../language.ts';
import { paths } from '../paths.ts';
import { sayIn } from '../texts/text.ts';

export interface PageFrame {
  readonly language: Language;
  readonly title: string;
  /** Screen readers hear the title first: it must say that something is wrong. */
  readonly isWrong?: boolean;
  readonly home: string;
  /** The same page in the other language, or null where asking for it again would change it. */
  readonly otherLanguageUrl: string | null;
  readonly body: Html;
}

const mark = html`<svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true"><circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" stroke-width="3"/><circle cx="16" cy="16" r="6.5" fill="currentColor"/></svg>`;

const languageSwitch = (language: Language, url: string | null): Html | null => {
  if (!url) return null;
  const other = language === 'fr' ? 'en' : 'fr';
  return html`<a class="language" href="${url}" lang="${other}" hreflang="${other}">${sayIn(other)('language.name')}</a>`;
};

const head = ({ title, isWrong }: PageFrame, wrong: string): Html => html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${isWrong ? `${wrong} · ` : ''}${title} · Probant</title>
<link rel="icon" href="${paths.assets}favicon.svg" type="image/svg+xml">
<link rel="preload" href="${paths.assets}inter-latin.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${paths.assets}login.css">
</head>`;

export const page = (frame: PageFrame): string => {
  const say = sayIn(frame.language);
  const { markup } = html`<!doctype html>
<html lang="${frame.language}">
${head(frame, say('wrong'))}
<body>
<a class="skip-link" href="#main">${say('skip')}</a>
<header class="site-header"><div class="site-row">
<a class="wordmark" href="${frame.home}" aria-label="${say('home')}">${mark}<span>Probant</span></a>
${languageSwitch(frame.language, frame.otherLanguageUrl)}
</div></header>
<main id="main" tabindex="-1">
<h1>${frame.title}</h1>
${frame.body}
</main>
<footer class="site-footer"><div class="site-row"><p>${say('footer')}</p></div></footer>
</body>
</html>
`;
  return markup;
};
