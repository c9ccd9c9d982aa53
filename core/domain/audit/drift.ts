import type { Instant } from '../time.ts';
import type { BlindSpot } from './collected.ts';
import type { Finding, Fingerprint } from './finding.ts';

/** Since the previous audit of the same target. `returned`: it had been resolved in between. */
export type Change = 'new' | 'persistent' | 'returned';

/** A failure that an audit of the target has met, and what became of it. */
export interface KnownFailure {
  readonly fingerprint: Fingerprint;
  readonly control: string;
  readonly kind: Finding['kind'];
  readonly resource: string;
  readonly region: string | null;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  /** `unverified`: open when it was last seen, and since then nobody could look. */
  readonly state: 'open' | 'resolved' | 'unverified';
}

/** What an audit looked at: it decides whether an absence means anything. */
export interface Look {
  readonly at: Instant;
  readonly findings: readonly Finding[];
  readonly blindSpots: readonly BlindSpot[];
  /** Ids of the controls that were judged. */
  readonly controls: ReadonlySet<string>;
}

export interface Drift {
  readonly changes: ReadonlyMap<Fingerprint, Change>;
  /** Open before, looked for, and gone. */
  readonly resolved: readonly KnownFailure[];
  readonly unverified: readonly KnownFailure[];
  /** What the next audit of the target compares with. */
  readonly known: readonly KnownFailure[];
}

const changeOf = (earlier: KnownFailure | undefined): Change => {
  if (!earlier) return 'new';
  return earlier.state === 'resolved' ? 'returned' : 'persistent';
};

const stillThere = (
  { fingerprint, control, kind, resource, region }: Finding,
  earlier: KnownFailure | undefined,
  at: Instant,
): KnownFailure => ({
  fingerprint,
  control,
  kind,
  resource,
  region,
  firstSeenAt: earlier?.firstSeenAt ?? at,
  lastSeenAt: at,
  state: 'open',
});

/** A failure that is not met again is resolved only where somebody could look. */
const absentOf = ({ findings, blindSpots, controls }: Look) => {
  const undecided = new Set(
    findings.filter(({ status }) => status === 'unknown').map(({ fingerprint }) => fingerprint),
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
export const driftSince = (before: readonly KnownFailure[], look: Look): Drift => {
  const byFingerprint = new Map(before.map((one) => [one.fingerprint, one]));
  const open = look.findings.filter(({ status }) => status === 'fail');
  const changes = new Map(
    open.map(({ fingerprint }) => [fingerprint, changeOf(byFingerprint.get(fingerprint))]),
  );
  const gone = before.filter(({ fingerprint }) => !changes.has(fingerprint)).map(absentOf(look));
  const wasOpen = ({ fingerprint }: KnownFailure): boolean =>
    byFingerprint.get(fingerprint)?.state !== 'resolved';
  return {
    changes,
    resolved: gone.filter((one) => one.state === 'resolved' && wasOpen(one)),
    unverified: gone.filter(({ state }) => state === 'unverified'),
    known: [
      ...open.map((one) => stillThere(one, byFingerprint.get(one.fingerprint), look.at)),
      ...gone,
    ],
  };
};
