import { type Fact, known, unread } from '../fact.ts';

/** As a probe offers them one by one: agreed to or not, unread where the attempt itself failed. */
export type Attempts<Name> = ReadonlyMap<Name, Fact<boolean>>;

export type TlsProtocol = 'SSLv2' | 'SSLv3' | 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';

/** Families of cipher suites that no server should agree to, each offered alone. */
export type WeakSuites = '3DES' | 'RC4' | 'EXPORT' | 'NULL' | 'anonymous';

export interface TlsProbe {
  readonly protocols: Attempts<TlsProtocol>;
  readonly weakSuites: Attempts<WeakSuites>;
}

// RFC 6176, 7568 and 8996 withdrew them one after the other.
const obsolete: readonly TlsProtocol[] = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'];

const agreed = (attempt: Fact<boolean>): boolean => attempt.known && attempt.value;

/** One that was agreed to settles it. Silence on the others proves nothing if no TLS was heard. */
const agreedAmong = <Name>(
  attempts: Attempts<Name>,
  sought: readonly Name[],
  heard: boolean,
): Fact<readonly Name[]> => {
  const tried = sought.map((name) => attempts.get(name) ?? unread('not-collected'));
  const found = sought.filter((_, at) => agreed(tried[at] ?? unread('not-collected')));
  if (found.length > 0) return known(found);
  const failed = tried.find((attempt) => !attempt.known);
  if (failed && !failed.known) return failed;
  return heard ? known([]) : unread('not-collected');
};

const spoke = ({ protocols }: TlsProbe): boolean => [...protocols.values()].some(agreed);

export const obsoleteProtocols = (probe: TlsProbe): Fact<readonly TlsProtocol[]> =>
  agreedAmong(probe.protocols, obsolete, spoke(probe));

export const acceptsTripleDes = (probe: TlsProbe): Fact<boolean> => {
  const found = agreedAmong(probe.weakSuites, ['3DES'], spoke(probe));
  return found.known ? known(found.value.length > 0) : found;
};
