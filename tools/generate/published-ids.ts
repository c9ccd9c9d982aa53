import { readFile } from 'node:fs/promises';
import type { AnyControl } from '#core/domain/control.ts';

/** Every id that a control ever had, one a line: only ever added to, since sealed reports name them. */
export const publishedIdsFile = 'controls/published-ids.txt';

export const publishedIds = async (root: string): Promise<readonly string[]> => {
  const text = await readFile(`${root}/${publishedIdsFile}`, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
};

export const withPublished = (
  before: readonly string[],
  controls: readonly AnyControl[],
): string => {
  const ids = new Set([...before, ...controls.map(({ id }) => id)]);
  return `${[...ids].toSorted().join('\n')}\n`;
};
