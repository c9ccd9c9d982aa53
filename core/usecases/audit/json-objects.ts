import type { ObjectArchive } from '../../ports/object-archive.ts';

/** Writes a value unless its key is taken. */
export const putJson = async (
  archive: Pick<ObjectArchive, 'putOnce'>,
  key: string,
  value: unknown,
): Promise<void> => {
  await archive.putOnce(key, new TextEncoder().encode(JSON.stringify(value)));
};

/** What this program wrote under that key, and trusts as its own; null where nothing is. */
export const findJson = async <T>(
  archive: Pick<ObjectArchive, 'find'>,
  key: string,
): Promise<T | null> => {
  const body = await archive.find(key);
  return body && (JSON.parse(new TextDecoder().decode(body)) as T);
};
