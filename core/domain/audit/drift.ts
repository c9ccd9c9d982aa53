import type { Instant } from '../time.ts';
import type { Change } from './change.ts';
import type { BlindSpot } from './collected.ts';
import type { Finding, Fingerprint } from './finding.ts';

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

/** A failure that is not met again is resolved only where somebody could look. */
const absentFrom = ({ sightings, blindSpots, controls }: Look) => {
  const undecided = new Set(
    sightings.filter(({ status }) => status === 'unknown').map(({ fingerprint }) => fingerprint),
  );
  return (earlier: KnownFailure): KnownFailure => {
    if (earlier.state === 'resolved') return earlier;
    const blind = blindSpots.some(
      ({ kind, region }) => kind === earlier.kind && (region === null || region === earlier.region),
    );
    const looked = controls.has(earlier.control) && !blind && !undecided.has(earlier.fingerprint);
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
