import { createHash } from 'node:crypto';
import type { DnskeyData, DsData } from 'dns-packet';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import type { DnssecChain } from '#core/domain/resources/web-dns.ts';
import type { DnsClient } from './dns-client.ts';
import { recordsOf } from './records.ts';

export interface DnssecKeys {
  readonly apex: string;
  readonly ds: readonly DsData[];
  readonly keys: readonly DnskeyData[];
}

/** What the parent and the zone say, even where validation would hide it. */
export const dnssecKeys = async (
  { askPlainly }: DnsClient,
  apex: string,
): Promise<Fact<DnssecKeys>> => {
  const [ds, keys] = await Promise.all([
    askPlainly({ name: apex, type: 'DS', unchecked: true }),
    askPlainly({ name: apex, type: 'DNSKEY', unchecked: true }),
  ]);
  const failed = [ds, keys].some((reply) => reply.known && reply.value.code === 'SERVFAIL');
  if (failed) return unread('not-collected');
  return derived({ ds, keys }, (read) => ({
    apex,
    ds: recordsOf(read.ds, 'DS').map(({ data }) => data),
    keys: recordsOf(read.keys, 'DNSKEY').map(({ data }) => data),
  }));
};

export const dnssecChain = ({ ds, keys }: DnssecKeys): DnssecChain => {
  if (ds.length > 0) return 'linked';
  return keys.length > 0 ? 'no-chain' : 'unsigned';
};

const digests = new Map([
  [1, 'sha1'],
  [2, 'sha256'],
  [4, 'sha384'],
]);

const wireName = (name: string): Buffer =>
  Buffer.concat([
    ...name.split('.').map((label) => {
      const bytes = Buffer.from(label, 'latin1');
      return Buffer.concat([Buffer.from([bytes.length]), bytes]);
    }),
    Buffer.from([0]),
  ]);

const protocol = 3;

/** RFC 4034 section 5.1.4: the digest of the owner's name and of the key's data. */
const isDigestOf = ({ algorithm, digestType, digest }: DsData, key: DnskeyData, apex: string) => {
  const hash = digests.get(digestType);
  if (hash === undefined || key.algorithm !== algorithm) return false;
  const head = Buffer.alloc(4);
  head.writeUInt16BE(key.flags, 0);
  head.writeUInt8(protocol, 2);
  head.writeUInt8(key.algorithm, 3);
  const data = Buffer.concat([wireName(apex), head, key.key]);
  return createHash(hash).update(data).digest().equals(digest);
};

/**
 * Whether a linked zone validates: one of its keys is the one that its parent names, and the
 * resolver vouches for its SOA. One that does not validate at all leaves it undecided.
 */
export const dnssecHolds = async (
  { askPlainly }: DnsClient,
  { apex, ds, keys }: DnssecKeys,
): Promise<Fact<boolean>> => {
  if (!ds.some((one) => keys.some((key) => isDigestOf(one, key, apex)))) return known(false);
  const checked = await askPlainly({ name: apex, type: 'SOA', unchecked: false });
  if (!checked.known) return checked;
  if (checked.value.code !== 'SERVFAIL') {
    return checked.value.authenticated ? known(true) : unread('undecided');
  }
  const unchecked = await askPlainly({ name: apex, type: 'SOA', unchecked: true });
  if (!unchecked.known) return unchecked;
  return unchecked.value.code === 'SERVFAIL' ? unread('not-collected') : known(false);
};

// RFC 8624, RFC 9905 and the IANA registry: MUST NOT or NOT RECOMMENDED for signing.
const weakKeys = new Map([
  [1, 'RSAMD5'],
  [3, 'DSA'],
  [5, 'RSASHA1'],
  [6, 'DSA-NSEC3-SHA1'],
  [7, 'RSASHA1-NSEC3-SHA1'],
  [12, 'ECC-GOST'],
]);
const sha1Digest = 1;

/** A SHA-1 digest beside a better one is not looked at (RFC 4509). */
export const weakAlgorithms = ({ ds, keys }: DnssecKeys): readonly string[] => {
  const names = keys.flatMap(({ algorithm }) => weakKeys.get(algorithm) ?? []);
  const onlySha1 = ds.length > 0 && ds.every(({ digestType }) => digestType === sha1Digest);
  return [...new Set(onlySha1 ? [...names, 'DS SHA-1'] : names)];
};

/** RFC 5155 section 4: algorithm, flags, two bytes of iterations, salt. */
export const nsec3Iterations = async ({ ask }: DnsClient, apex: string): Promise<Fact<number>> =>
  derived({ reply: await ask(apex, 'NSEC3PARAM') }, ({ reply }) =>
    Math.max(
      0,
      ...recordsOf(reply, 'NSEC3PARAM').map(({ data }) =>
        data.length < 4 ? 0 : data.readUInt16BE(2),
      ),
    ),
  );
