import { clipped } from '../report/formats.ts';
import { html, type Markup } from '../report/html.ts';

/** An ARN may have 2,048 characters. Longer than this, its middle goes: both ends tell it apart. */
const longest = 340;
const head = 220;
const tail = 110;

const shortened = (name: string): string => {
  if (name.length <= longest) return name;
  const start = clipped(name, head);
  return `${start}${name.slice(-tail).replace(/^[\udc00-\udfff]/u, '')}`;
};

/** What the provider calls a resource. It may break after the marks that part it. */
export const resourceName = (name: string): Markup => {
  const pieces = shortened(name).split(/(?<=[:/])/u);
  return html`<span class="code">${pieces.map((piece) => html`${piece}<wbr>`)}</span>`;
};
