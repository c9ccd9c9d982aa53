import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';

const ownerOnly = 0o600;
const groupAndOthers = 0o077;

/** A reader sees the file as it was or as it is, never half of it, even across a power cut. */
export const writePrivately = async (path: string, content: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}.draft`;
  const file = await open(draft, 'w', ownerOnly);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  await syncFolder(dirname(path));
};

const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** The parsed file, or null where there is none yet. */
export const readPrivately = async <T>(path: string, schema: z.ZodType<T>): Promise<T | null> => {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!found) return null;
  if ((found.mode & groupAndOthers) !== 0) {
    throw new Error(`${path} is open to others than its owner: chmod 600 it`);
  }
  return schema.parse(JSON.parse(await readFile(path, 'utf8')));
};
