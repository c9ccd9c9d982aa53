import type { Instant } from '../time.ts';
import type { Change } from './change.ts';
import type { BlindSpot } from './collected.ts';
import type { Finding, Fingerprint } from './finding.ts';
import type { Shard } from './shard.ts';

/** A verdict on a resource, without what was observed. */
export type Sighting = Pick<
  Finding,
  'fingerprint' | 'control' | 'kind' | 'resource' | 'region' | 'status'
>;

/** A failure that an audit of the target has met, and what became of it. */
export interface KnownFailure extends Omit<Sighting, 'status'> {
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  /** `unverified`: open when it was last seen, and since then nobody could look. */
  readonly state: 'open' | 'resolved' | 'unverified';
}

/** What an audit looked at: it decides whether an absence means anything. */
export interface Look {
  readonly at: Instant;
  readonly sightings: readonly Sighting[];
  /** Where it set out to look. */
  readonly shards: readonly Pick<Shard, 'kinds' | 'region'>[];
  readonly blindSpots: readonly BlindSpot[];
  /** Ids of the controls that were judged. */
  readonly controls: ReadonlySet<string>;
}

export interface Drift {
  /** Open before, looked for, and gone. */
  readonly resolved: readonly KnownFailure[];
  readonly unverified: readonly KnownFailure[];
  /** What the next audit of the target compares with. */
  readonly known: readonly KnownFailure[];
}

type Earlier = ReadonlyMap<Fingerprint, KnownFailure>;

export const byFingerprint = (failures: readonly KnownFailure[]): Earlier =>
  new Map(failures.map((one) => [one.fingerprint, one]));

export const changeSince = (before: Earlier, fingerprint: Fingerprint): Change => {
  const earlier = before.get(fingerprint);
  if (!earlier) return 'new';
  return earlier.state === 'resolved' ? 'returned' : 'persistent';
};

const stillThere = (
  { fingerprint, control, kind, resource, region }: Sighting,
  before: Earlier,
  at: Instant,
): KnownFailure => ({
  fingerprint,
  control,
  kind,
  resource,
  region,
  firstSeenAt: before.get(fingerprint)?.firstSeenAt ?? at,
  lastSeenAt: at,
  state: 'open',
});

type Where = Pick<KnownFailure, 'kind' | 'region'>;

/** A kind that some shards list by region lies elsewhere only where they do not look. */
const wasSought = (shards: Look['shards']) => {
  const regionsOfKind = new Map<Where['kind'], Set<string | null>>();
  for (const { kinds, region } of shards) {
    for (const kind of kinds) {
      const regions = regionsOfKind.get(kind) ?? new Set();
      regionsOfKind.set(kind, regions.add(region));
    }
  }
  return ({ kind, region }: Where): boolean => {
    const regions = regionsOfKind.get(kind);
    if (!regions) return false;
    const everywhere = regions.size === 1 && regions.has(null);
    return everywhere || regions.has(region);
  };
};

const wasHidden = (blindSpots: Look['blindSpots']) => {
  const placeOf = (kind: Where['kind'], region: string | null) => `${kind} ${region}`;
  const hidden = new Set(blindSpots.map(({ kind, region }) => placeOf(kind, region)));
  return ({ kind, region }: Where): boolean =>
    hidden.has(placeOf(kind, null)) || hidden.has(placeOf(kind, region));
};

/** A failure that is not met again is resolved only where somebody could look. */
const absentFrom = ({ sightings, shards, blindSpots, controls }: Look) => {
  const isSought = wasSought(shards);
  const isHidden = wasHidden(blindSpots);
  const undecided = new Set(
    sightings.filter(({ status }) => status === 'unknown').map(({ fingerprint }) => fingerprint),
  );
  return (earlier: KnownFailure): KnownFailure => {
    if (earlier.state === 'resolved') return earlier;
    const looked =
      controls.has(earlier.control) &&
      isSought(earlier) &&
      !isHidden(earlier) &&
      !undecided.has(earlier.fingerprint);
    return { ...earlier, state: looked ? 'resolved' : 'unverified' };
  };
};

/** Holds the failures of an audit against those that earlier audits of the target met. */
export const driftSince = (before: Earlier, look: Look): Drift => {
  const open = look.sightings.filter(({ status }) => status === 'fail');
  const met = new Set(open.map(({ fingerprint }) => fingerprint));
  const gone = [...before.values()]
    .filter(({ fingerprint }) => !met.has(fingerprint))
    .map(absentFrom(look));
  const wasOpen = ({ fingerprint }: KnownFailure): boolean =>
    before.get(fingerprint)?.state !== 'resolved';
  return {
    resolved: gone.filter((one) => one.state === 'resolved' && wasOpen(one)),
    unverified: gone.filter(({ state }) => state === 'unverified'),
    known: [...open.map((one) => stillThere(one, before, look.at)), ...gone],
  };
};
