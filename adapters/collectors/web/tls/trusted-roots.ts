import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import type { TrustedRoots } from './handshakes.ts';

const fingerprint = (pem: string): string => new X509Certificate(pem).fingerprint256;

/** Mozilla's roots, as Node carries them, and more where an audit of private servers wants them. */
export const trustedRoots = (extra: readonly string[]): TrustedRoots => {
  const pem = [...rootCertificates, ...extra];
  let fingerprints: ReadonlySet<string> | null = null;
  return {
    pem,
    // Reading all of them takes a while and is seldom needed.
    isRoot: (certificate) => {
      fingerprints ??= new Set(pem.map(fingerprint));
      return fingerprints.has(certificate.fingerprint256);
    },
  };
};
