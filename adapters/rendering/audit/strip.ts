import { html, type Markup, trusted } from '../report/html.ts';

/** How the collection of a service ended in a region. */
export type Ending = 'whole' | 'part' | 'lost';

const step = 12;
const side = 9;

const squares: Readonly<Record<Ending, (x: number) => string>> = {
  whole: (x) => `<path fill="#14181f" d="M${x} 1h${side}v${side}h-${side}z"/>`,
  part: (x) =>
    `<path fill="#fff" stroke="#14181f" d="M${x + 0.5} 1.5h${side - 1}v${side - 1}h-${side - 1}z"/>` +
    `<path fill="#14181f" d="M${x} ${side + 1}h${side}V1z"/>`,
  lost: (x) =>
    `<path fill="#fff" stroke="#14181f" d="M${x + 0.5} 1.5h${side - 1}v${side - 1}h-${side - 1}z"/>`,
};

/** A square for each region, in one order for all services; nothing where there was none to look at. */
export const strip = (endings: readonly (Ending | null)[]): Markup => {
  const width = Math.max(1, endings.length) * step;
  const drawn = endings.map((ending, place) => (ending ? squares[ending](place * step + 1) : ''));
  return html`<svg class="strip" width="${(width * 0.235).toFixed(1)}mm" height="2.6mm"
    viewBox="0 0 ${width} 11" aria-hidden="true">${trusted(drawn.join(''))}</svg>`;
};
