import type { Decision, Verdict } from '#core/domain/judgement.ts';
import { type Markup, trusted } from './html.ts';

const shape = (drawing: string): Markup =>
  trusted(`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>`);

const stroke = 'fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round"';

const disc = shape(
  `<circle cx="12" cy="12" r="11.5" fill="#0b5d33"/><path ${stroke} d="M6.8 12.6l3.5 3.5 7-7.6"/>`,
);

const octagon = shape(
  `<path fill="#9b1420" d="M7.2.5h9.6l6.7 6.7v9.6l-6.7 6.7H7.2L.5 16.8V7.2z"/>` +
    `<path ${stroke} d="M8 8l8 8M16 8l-8 8"/>`,
);

const diamond = shape(
  `<path fill="#4a5160" d="M12 .2L23.8 12 12 23.8.2 12z"/>` +
    `<path ${stroke} d="M9.2 9.6c0-3.8 5.6-3.6 5.6-.3 0 2.3-2.8 2.3-2.8 4.4M12 17.2v.1"/>`,
);

const ring = shape(
  `<circle cx="12" cy="12" r="10.5" fill="#fff" stroke="#14181f" stroke-width="1.8"/>` +
    `<path stroke="#14181f" stroke-width="2.2" stroke-linecap="round" d="M12 11v6M12 7v.1"/>`,
);

/** A shape for each colour, so that a black and white print and a colour-blind reader lose nothing. */
export const shapeOf = (verdict: Verdict | Decision['gives']): Markup =>
  ({ VERT: disc, ROUGE: octagon, GRIS: diamond, note: ring })[verdict];

const frame = `<rect x="1" y="1" width="22" height="22" rx="2" fill="#fff" stroke="#14181f" stroke-width="1.5"/>`;

/** The three boxes of what is covered: ticked, half, or left to the reader. */
export const boxes = {
  ticked: shape(
    `${frame}<path fill="none" stroke="#14181f" stroke-width="2.4" d="M6 12.5l4.2 4.2L18.5 7"/>`,
  ),
  half: shape(`${frame}<path stroke="#14181f" stroke-width="2.4" d="M6.5 12h11"/>`),
  empty: shape(frame),
} as const;
