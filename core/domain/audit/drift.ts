import { type Instant, millisecondsOf } from '../time.ts';
import type { Change } from './change.ts';
import type { BlindSpot } from './collected.ts';
import type { Finding } from './finding.ts';
import type { Shard } from './shard.ts';

/** A control that a resource fails, without what was observed. */
export type Failure = Pick<
  Finding,
  'fingerprint' | 'control' | 'kind' | 'resource' | 'account' | 'region'
>;

/** A failure that an audit of the target has met, and what became of it. */
export interface KnownFailure extends Failure {
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  /** `unverified`: open when it was last seen, and since then nobody could look. */
  readonly state: 'open' | 'resolved' | 'unverified';
}

/** What an audit needs to know of a failure that earlier ones met. */
export type Earlier = Pick<KnownFailure, 'firstSeenAt' | 'state'>;

/** `earlier`: null where no audit before met it. */
export const changeSince = (earlier: Earlier | null): Change => {
  if (!earlier) return 'new';
  return earlier.state === 'resolved' ? 'returned' : 'persistent';
};

/** A failure as the audit that met it hands it on to the next one. */
export const metAt = (
  at: Instant,
  { fingerprint, control, kind, resource, account, region }: Failure,
  earlier: Earlier | null,
): KnownFailure => ({
  fingerprint,
  control,
  kind,
  resource,
  account,
  region,
  firstSeenAt: earlier?.firstSeenAt ?? at,
  lastSeenAt: at,
  state: 'open',
});

/** What an audit looked at: it decides whether an absence means anything. */
export interface Look {
  /** Where it set out to look. */
  readonly shards: readonly Pick<Shard, 'kinds' | 'account' | 'region'>[];
  readonly blindSpots: readonly BlindSpot[];
  /** Ids of the controls that were judged. */
  readonly controls: ReadonlySet<string>;
}

type Where = Pick<KnownFailure, 'kind' | 'account' | 'region'>;

const kindIn = ({ kind, account }: Pick<Where, 'kind' | 'account'>): string => `${account} ${kind}`;

/** A kind that some shards list by region lies elsewhere only where they do not look. */
const wasSought = (shards: Look['shards']) => {
  const regionsOfKind = new Map<string, Set<string | null>>();
  for (const { kinds, account, region } of shards) {
    for (const kind of kinds) {
      const name = kindIn({ kind, account });
      const regions = regionsOfKind.get(name) ?? new Set();
      regionsOfKind.set(name, regions.add(region));
    }
  }
  return (where: Where): boolean => {
    const regions = regionsOfKind.get(kindIn(where));
    if (!regions) return false;
    const everywhere = regions.size === 1 && regions.has(null);
    return everywhere || regions.has(where.region);
  };
};

const wasHidden = (blindSpots: Look['blindSpots']) => {
  const placeOf = (where: Where) => `${kindIn(where)} ${where.region}`;
  const hidden = new Set(blindSpots.map(placeOf));
  return (where: Where): boolean =>
    hidden.has(placeOf({ ...where, region: null })) || hidden.has(placeOf(where));
};

/**
 * What a look makes of a failure that it did not meet: it is resolved only where somebody could look.
 * `undecided`: the control was held against the resource, and gave no verdict.
 */
export const absentFrom = ({ shards, blindSpots, controls }: Look) => {
  const isSought = wasSought(shards);
  const isHidden = wasHidden(blindSpots);
  return (earlier: KnownFailure, undecided: boolean): KnownFailure => {
    if (earlier.state === 'resolved') return earlier;
    const looked =
      !undecided && controls.has(earlier.control) && isSought(earlier) && !isHidden(earlier);
    return { ...earlier, state: looked ? 'resolved' : 'unverified' };
  };
};

/** As long as what an audit collected is kept: who meets it after that has nothing left to hold it against. */
const rememberedFor = 400 * 86_400_000;

/** A failure that was resolved is not remembered for ever. One that may still be there is. */
export const isForgotten = ({ state, lastSeenAt }: KnownFailure, at: Instant): boolean =>
  state === 'resolved' && millisecondsOf(at) - millisecondsOf(lastSeenAt) > rememberedFor;
