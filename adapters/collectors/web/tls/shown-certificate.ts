import { createHash, type X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import type { ShownCertificate } from '#core/domain/certificate/certificate.ts';
import { chainStanding } from './chain-standing.ts';
import type { Handshake } from './handshake.ts';
import { readCertificate } from './read-certificate.ts';

const matchesName = (leaf: X509Certificate, host: string): boolean =>
  isIP(host) === 0
    ? leaf.checkHost(host, { subject: 'never' }) !== undefined
    : leaf.checkIP(host) !== undefined;

/** Of the certificates that need a signature to be believed: a root needs none. */
const signatureHashes = (chain: readonly X509Certificate[]): readonly string[] => {
  const certificates = chain.map(({ raw }) => readCertificate(raw));
  const signed = certificates.filter(({ selfSigned }, at) => at === 0 || !selfSigned);
  return [...new Set(signed.map(({ signatureHash }) => signatureHash))];
};

export const fingerprintOf = ({ raw }: Pick<X509Certificate, 'raw'>): string =>
  createHash('sha256').update(raw).digest('hex');

export type IsRoot = (certificate: X509Certificate) => boolean;

/** @throws where the certificate cannot be read. */
export const shownCertificate = (
  { chain, verdict, stapled }: Handshake,
  host: string,
  isRoot: IsRoot,
): ShownCertificate => {
  const [leaf] = chain;
  if (!leaf) throw new Error('the server showed no certificate');
  return {
    certificate: readCertificate(leaf.raw),
    matchesName: matchesName(leaf, host),
    chain: chainStanding(chain, verdict, isRoot),
    signatureHashes: signatureHashes(chain),
    stapled,
  };
};
