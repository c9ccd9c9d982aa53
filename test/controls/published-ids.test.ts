import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { controls } from '#controls/controls.generated.ts';
import { retiredControls } from '#controls/retired.ts';
import { publishedIds, withPublished } from '../../tools/generate/published-ids.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const living = new Set(controls.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
const retired = new Set(retiredControls.map(({ id }) => id));

describe('ids of controls', () => {
  it('never die: each that was ever published is a control, its former name, or retired', async () => {
    const published = await publishedIds(root);
    expect(published.length).toBeGreaterThanOrEqual(controls.length);
    expect(published.filter((id) => !living.has(id) && !retired.has(id))).toEqual([]);
  });

  it('of retired controls come back for nothing else, and name controls that took their place', () => {
    expect([...retired].filter((id) => living.has(id))).toEqual([]);
    const successors = retiredControls.flatMap(({ replacedBy }) => replacedBy);
    expect(successors.filter((id) => !living.has(id))).toEqual([]);
  });

  it('are only ever added to the list', () => {
    expect(withPublished(['web.tls.gone'], [])).toBe('web.tls.gone\n');
  });
});
