import { getDiffieHellman } from 'node:crypto';
import type { TlsKeyExchange, TlsProtocol } from '#core/domain/tls/tls-answer.ts';
import { type ByteReader, byteReader } from './byte-reader.ts';
import { cipherSuites } from './cipher-suites.ts';

/** Codes of curves up to 193 bits: sect163 and sect193, secp160, secp192. */
export const weakCurves: readonly number[] = [1, 2, 3, 4, 5, 15, 16, 17, 18, 19];

// The groups of RFC 2409 and RFC 3526 under 2048 bits, which Logjam names as worth a computation.
const precomputed = new Set(
  ['modp1', 'modp2', 'modp5'].map((name) => getDiffieHellman(name).getPrime('hex')),
);

const namedCurve = 3;
const sha1 = 2;

const bitsOf = (prime: Uint8Array): number => {
  const top = prime.findIndex((byte) => byte !== 0);
  return top < 0 ? 0 : (prime.length - top) * 8 - (Math.clz32(prime[top] ?? 0) - 24);
};

const withoutLeadingZeros = (hex: string): string => hex.replace(/^(?:00)+/, '');

const primeOf = (prime: Uint8Array): TlsKeyExchange['group'] => ({
  kind: 'prime',
  bits: bitsOf(prime),
  precomputed: precomputed.has(withoutLeadingZeros(Buffer.from(prime).toString('hex'))),
});

const readGroup = (body: ByteReader, suite: number): TlsKeyExchange['group'] | null => {
  if (cipherSuites.dhe.includes(suite)) {
    const prime = body.vector(2);
    body.vector(2);
    body.vector(2);
    return primeOf(prime);
  }
  if (!cipherSuites.ecdhe.includes(suite) || body.uint(1) !== namedCurve) return null;
  const curve = body.uint(2);
  body.vector(1);
  return { kind: 'curve', weak: weakCurves.includes(curve) };
};

/**
 * A ServerKeyExchange (RFC 5246 section 7.4.3, RFC 8422 section 5.4); null for another kind of
 * exchange. Before TLS 1.2 the hash is fixed and not written. @throws MalformedBytes
 */
export const readKeyExchange = (
  bytes: Uint8Array,
  suite: number,
  version: TlsProtocol,
): TlsKeyExchange | null => {
  const body = byteReader(bytes);
  const group = readGroup(body, suite);
  return group && { group, signedWithSha1: version === 'TLSv1.2' && body.uint(1) === sha1 };
};
