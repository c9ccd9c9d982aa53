import type { Instant } from '../domain/time.ts';

export interface Link {
  readonly url: string;
  readonly expiresAt: Instant;
}

export interface LinkOptions {
  readonly lifetimeSeconds: number;
  /** The name under which a browser saves it. */
  readonly fileName: string;
}

/** Write-once objects: evidence, PDFs, seals. Their media type follows from the key (`mediaTypeOf`). */
export interface ObjectArchive {
  /** Writes unless the key is taken; tells which. The first writer wins, whole or not at all. */
  putOnce(key: string, body: Uint8Array<ArrayBuffer>): Promise<'written' | 'already-there'>;
  find(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** An address that answers with the object, without credentials, until `expiresAt`. */
  link(key: string, options: LinkOptions): Promise<Link>;
}
