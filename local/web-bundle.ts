import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'web', 'dist', '.built-from');

/** What the application is made of; a change in any of it builds it again. */
const inputs = [
  'web/src',
  'web/public',
  'web/index.html',
  'web/vite.config.ts',
  'core',
  'package-lock.json',
];

const filesIn = async (path: string): Promise<string[]> => {
  const info = await stat(path);
  if (!info.isDirectory()) return [`${path}:${info.mtimeMs}:${info.size}`];
  const names = await readdir(path);
  return (await Promise.all(names.toSorted().map((name) => filesIn(join(path, name))))).flat();
};

const fingerprint = async (): Promise<string> => {
  const lists = await Promise.all(inputs.map((input) => filesIn(join(root, input))));
  return createHash('sha256').update(lists.flat().join('\n')).digest('hex');
};

/** Builds the web application unless the last build still stands. */
export const ensureWebBundle = async (): Promise<'built' | 'up-to-date'> => {
  const wanted = await fingerprint();
  const last = await readFile(stampFile, 'utf8').catch(() => '');
  if (last === wanted) return 'up-to-date';
  await build({ configFile: join(root, 'web', 'vite.config.ts'), logLevel: 'error' });
  await writeFile(stampFile, wanted);
  return 'built';
};
