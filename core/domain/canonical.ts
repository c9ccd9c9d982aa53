import canonicalize from 'canonicalize';
import { type Sha256Hex, sha256Of } from './digest.ts';

const utf8 = new TextEncoder();

/**
 * RFC 8785 (JCS) bytes of a value that a strict schema has accepted before.
 * @throws TypeError when the value has no JSON form.
 */
export const canonicalBytes = (value: unknown): Uint8Array<ArrayBuffer> => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a value without JSON form cannot be sealed');
  return utf8.encode(text);
};

export const canonicalSha256 = (value: unknown): Promise<Sha256Hex> =>
  sha256Of(canonicalBytes(value));
