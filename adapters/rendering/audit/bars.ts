import { html, type Markup, trusted } from '../report/html.ts';

/** How a part of a bar is drawn: told apart in black and white too. */
type Fill = 'failing' | 'passing' | 'undecided' | 'exempted';

export interface Part {
  readonly fill: Fill;
  readonly count: number;
}

/** One picture of each fill, for every bar of the document. */
export const fillPatterns = trusted(`<svg class="patterns" aria-hidden="true"><defs>
  <pattern id="undecided" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path fill="#fff" d="M0 0h5v5H0z"/><path fill="#5d6473" d="M0 0h1.7v5H0z"/></pattern>
  <pattern id="exempted" width="4" height="4" patternUnits="userSpaceOnUse">
    <path fill="#fff" d="M0 0h4v4H0z"/><circle cx="2" cy="2" r="0.9" fill="#5d6473"/></pattern></defs></svg>`);

const fills: Readonly<Record<Fill, string>> = {
  failing: '#8a0f1e',
  passing: '#b9cbdf',
  undecided: 'url(#undecided)',
  exempted: 'url(#exempted)',
};

/** Widths are shares of the bar, so that patterns keep their own size whatever the page gives it. */
const rectangles = (parts: readonly Part[]): readonly Markup[] => {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ fill, count }) => {
      const from = (100 * before) / whole;
      before += count;
      return html`<rect x="${from.toFixed(2)}%" width="${((100 * count) / whole).toFixed(2)}%"
        height="100%" fill="${fills[fill]}" stroke="#14181f" stroke-width="0.7"/>`;
    });
};

/** A bar beside the numbers that it shows: a reader who cannot see it loses nothing. */
export const barBeside = (parts: readonly Part[]): Markup =>
  html`<svg class="bar" aria-hidden="true">${rectangles(parts)}</svg>`;

/** A bar that stands alone, with words for who cannot see it. */
export const barAlone = (parts: readonly Part[], title: string, said: string): Markup =>
  html`<svg class="bar alone" role="img" aria-label="${said}"><title>${title}</title><desc>${said}</desc>${rectangles(parts)}</svg>`;

/** A swatch of each fill with its word. */
export const legend = (words: readonly (readonly [fill: Fill, word: string])[]): Markup =>
  html`<p class="legend">${words.map(
    ([fill, word]) => html`<span>${barBeside([{ fill, count: 1 }])} ${word}</span>`,
  )}</p>`;
