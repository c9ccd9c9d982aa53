import type { Severity } from '#core/domain/control.ts';
import { type Markup, trusted } from '../report/html.ts';

const shape = (drawing: string): Markup =>
  trusted(`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>`);

const stroke = 'fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"';

/** From a full octagon to an empty ring: the lighter the weight, the less ink. */
const shapes: Readonly<Record<Severity, Markup>> = {
  critical: shape(
    `<path fill="#8a0f1e" d="M7.2.5h9.6l6.7 6.7v9.6l-6.7 6.7H7.2L.5 16.8V7.2z"/><path ${stroke} d="M12 6v7.5M12 17.6v.1"/>`,
  ),
  high: shape(`<path fill="#a8480a" d="M12 1.2L23.6 22H.4z"/>`),
  medium: shape(
    `<path fill="#fff" stroke="#6b5a12" stroke-width="2" d="M12 1.6L22.4 12 12 22.4 1.6 12z"/><path fill="#6b5a12" d="M12 1.6L22.4 12H1.6z"/>`,
  ),
  low: shape(`<circle cx="12" cy="12" r="9.6" fill="#fff" stroke="#3a5a80" stroke-width="2"/>`),
};

export const severityShape = (severity: Severity): Markup => shapes[severity];
