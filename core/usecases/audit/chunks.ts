import type { Chunk } from '../../domain/audit/chunk.ts';
import { sha256Of } from '../../domain/digest.ts';
import type { ObjectArchive } from '../../ports/object-archive.ts';

/** Enough for a thousand resources, little enough for any memory. */
const fullAtCharacters = 1_000_000;

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
  let lines: string[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    if (lines.length === 0) return;
    const body = new TextEncoder().encode(lines.join(''));
    const key = `${folder}/${chunks.length}.ndjson`;
    const count = lines.length;
    lines = [];
    characters = 0;
    await archive.putOnce(key, body);
    chunks.push({ key, sha256: await sha256Of(body), count });
  };
  return {
    async add(value) {
      const line = `${JSON.stringify(value)}\n`;
      lines.push(line);
      characters += line.length;
      if (characters >= fullAtCharacters) await flush();
    },
    async end() {
      await flush();
      return chunks;
    },
  };
};

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
    for (const line of new TextDecoder().decode(body).split('\n')) {
      if (line !== '') yield JSON.parse(line) as T;
    }
  }
}
