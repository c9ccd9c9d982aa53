import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A secret of this machine, 32 bytes, made at first use. */
export const localSecret = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, randomBytes(32), { mode: 0o600, flag: 'wx' }).catch(() => null);
  return new Uint8Array(await readFile(path));
};
