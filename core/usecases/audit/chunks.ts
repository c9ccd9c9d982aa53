import type { Chunk } from '../../domain/audit/chunk.ts';
import { sha256Of } from '../../domain/digest.ts';
import type { ObjectArchive } from '../../ports/object-archive.ts';
import { lineBuffer } from './line-buffer.ts';

/** Enough for a thousand resources, little enough for any memory. */
const fullAtBytes = 1_000_000;

export interface ChunkWriter {
  add(value: unknown): Promise<void>;
  /** All chunks, in order. */
  end(): Promise<readonly Chunk[]>;
}

/** Writes values as lines of JSON into objects of bounded size, however many there are. */
export const chunkWriter = (
  archive: Pick<ObjectArchive, 'putOnce'>,
  folder: string,
): ChunkWriter => {
  const chunks: Chunk[] = [];
  const buffer = lineBuffer();
  let lines = 0;
  const flush = async (): Promise<void> => {
    if (lines === 0) return;
    const body = buffer.take();
    const key = `${folder}/${chunks.length}.ndjson`;
    const count = lines;
    lines = 0;
    await archive.putOnce(key, body);
    chunks.push({ key, sha256: await sha256Of(body), count });
  };
  return {
    async add(value) {
      lines += 1;
      if (buffer.add(`${JSON.stringify(value)}\n`) >= fullAtBytes) await flush();
    },
    async end() {
      await flush();
      return chunks;
    },
  };
};

/** How many values lie in some chunks. */
export const countIn = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, { count }) => sum + count, 0);

const newline = 0x0a;

/** Line by line: all lines of a chunk at once would take several times its memory. */
function* linesIn<T>(body: Uint8Array): Generator<T> {
  const utf8 = new TextDecoder();
  for (let from = 0, to = body.indexOf(newline); to >= 0; to = body.indexOf(newline, from)) {
    yield JSON.parse(utf8.decode(body.subarray(from, to))) as T;
    from = to + 1;
  }
}

/**
 * The values of some chunks, in order, one chunk in memory at a time.
 * @throws Error when a chunk is gone, or is not the one that was written.
 */
export async function* readChunks<T>(
  archive: Pick<ObjectArchive, 'find'>,
  chunks: readonly Chunk[],
): AsyncGenerator<T> {
  for (const { key, sha256 } of chunks) {
    const body = await archive.find(key);
    if (!body || (await sha256Of(body)) !== sha256) throw new Error(`${key} is not what it was`);
    yield* linesIn<T>(body);
  }
}
