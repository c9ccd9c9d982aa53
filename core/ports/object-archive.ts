import type { Instant } from '../domain/time.ts';

export interface StoredObject {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** Write-once objects: evidence, PDFs, seals. Keys are paths of lower-case letters, digits, `.`, `-`, `_` and `/`. */
export interface ObjectArchive {
  /** Writes unless the key is taken; tells which. The first writer wins, whole or not at all. */
  putOnce(key: string, object: StoredObject): Promise<'written' | 'already-there'>;
  find(key: string): Promise<StoredObject | null>;
  /** An address that answers with the object, without credentials, until `expiresAt`. */
  link(
    key: string,
    options: LinkOptions,
  ): Promise<{ readonly url: string; readonly expiresAt: Instant }>;
}

export interface LinkOptions {
  readonly lifetimeSeconds: number;
  /** The name under which a browser saves it. */
  readonly fileName: string;
}
