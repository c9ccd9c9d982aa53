import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkWriter, readChunks } from '#core/usecases/audit/chunks.ts';
import { memorySnapshots } from './audit-fixtures.ts';

const all = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const read: T[] = [];
  for await (const value of values) read.push(value);
  return read;
};

const written = async (values: readonly unknown[]) => {
  const { snapshots, objects } = memorySnapshots();
  const writer = chunkWriter(snapshots, 'folder');
  for (const value of values) await writer.add(value);
  return { snapshots, objects, chunks: await writer.end() };
};

describe('values written in chunks', () => {
  it('are read as they were, whatever is in them', async () => {
    const line = fc.json().map((text) => JSON.parse(text) as unknown);
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (values) => {
        const { snapshots, chunks } = await written(values);
        expect(await all(readChunks(snapshots, chunks))).toEqual(values);
        expect(chunks.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      }),
    );
  });

  it('are cut into objects of bounded size, in order', async () => {
    const values = Array.from({ length: 30 }, (_, place) => ({ place, text: 'x'.repeat(100_000) }));
    const { snapshots, chunks, objects } = await written(values);
    expect(chunks.map(({ key }) => key)).toEqual([
      'folder/0.ndjson',
      'folder/1.ndjson',
      'folder/2.ndjson',
    ]);
    for (const body of objects.values()) expect(body.byteLength).toBeLessThan(1_200_000);
    expect(await all(readChunks(snapshots, chunks))).toEqual(values);
  });

  it('are no object where there are none', async () => {
    const { chunks, objects } = await written([]);
    expect([chunks, objects.size]).toEqual([[], 0]);
  });

  it('are refused when a byte of them was changed, or one is gone', async () => {
    const { snapshots, chunks, objects } = await written([{ one: 1 }, { two: 2 }]);
    const [chunk] = chunks;
    const body = objects.get(chunk?.key ?? '');
    const changed = Uint8Array.from(body ?? []);
    changed[2] = 0x78;
    objects.set(chunk?.key ?? '', changed);
    await expect(all(readChunks(snapshots, chunks))).rejects.toThrow('is not what it was');
    objects.clear();
    await expect(all(readChunks(snapshots, chunks))).rejects.toThrow('is not what it was');
  });
});
