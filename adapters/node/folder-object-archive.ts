import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isObjectKey } from '#core/domain/object-key.ts';
import { addSeconds } from '#core/domain/time.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { HealthProbe } from '#core/ports/health-probe.ts';
import type { ObjectArchive } from '#core/ports/object-archive.ts';

export interface FolderOptions {
  readonly folder: string;
  /** Where the gateway serves linked objects: `http://127.0.0.1:4100/objects`. */
  readonly address: string;
  /** Signs links; whoever has it can read every object. */
  readonly linkKey: Uint8Array;
  readonly clock: Clock;
}

/** An object that somebody asks for with a link. */
export interface LinkedObject {
  readonly key: string;
  readonly fileName: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

export type FolderObjectArchive = ObjectArchive & {
  /** Follows a link: null when it was not made here, was changed, or has expired. */
  follow(url: URL): Promise<LinkedObject | null>;
};

const code = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

const signatureOf = (linkKey: Uint8Array, key: string, expires: string, name: string): Buffer =>
  createHmac('sha256', linkKey)
    .update(JSON.stringify([key, expires, name]))
    .digest();

const sameBytes = (left: Buffer, right: Buffer): boolean =>
  left.length === right.length && timingSafeEqual(left, right);

const pathIn = (folder: string, key: string): string => {
  if (!isObjectKey(key)) throw new RangeError(`not an object key: ${JSON.stringify(key)}`);
  return join(folder, ...key.split('/'));
};

const findIn = async (folder: string, key: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await readFile(pathIn(folder, key)));
  } catch (error) {
    if (code(error) === 'ENOENT') return null;
    throw error;
  }
};

/** A hard link to a finished file: it appears whole, or the name is taken. */
const putOnceIn = async (
  folder: string,
  key: string,
  body: Uint8Array,
): Promise<'written' | 'already-there'> => {
  const path = pathIn(folder, key);
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${randomUUID()}`);
  await writeFile(draft, body, { mode: 0o600, flush: true });
  try {
    await link(draft, path);
    return 'written';
  } catch (error) {
    if (code(error) === 'EEXIST') return 'already-there';
    throw error;
  } finally {
    await rm(draft);
  }
};

/** A folder that keeps objects, for one machine; on AWS a bucket does. */
export const folderObjectArchive = (options: FolderOptions): FolderObjectArchive => {
  const { folder, address, linkKey, clock } = options;
  return {
    find: (key) => findIn(folder, key),
    putOnce: (key, body) => putOnceIn(folder, key, body),

    link(key, { lifetimeSeconds, fileName }) {
      const expiresAt = addSeconds(clock.now(), lifetimeSeconds);
      const signature = signatureOf(linkKey, key, expiresAt, fileName).toString('base64url');
      const query = new URLSearchParams({ expires: expiresAt, name: fileName, signature });
      return Promise.resolve({ url: `${address}/${key}?${query.toString()}`, expiresAt });
    },

    async follow(url) {
      const key = url.pathname.slice(new URL(address).pathname.length + 1);
      const expires = url.searchParams.get('expires') ?? '';
      const fileName = url.searchParams.get('name') ?? '';
      const given = Buffer.from(url.searchParams.get('signature') ?? '', 'base64url');
      if (!sameBytes(given, signatureOf(linkKey, key, expires, fileName))) return null;
      if (expires <= clock.now()) return null;
      const body = await findIn(folder, key);
      return body && { key, fileName, body };
    },
  };
};

/** The archive works when it can look for an object, be there one or not. */
export const folderProbe = (archive: ObjectArchive): HealthProbe => ({
  name: 'archive',
  async check() {
    await archive.find('health/probe');
  },
});
