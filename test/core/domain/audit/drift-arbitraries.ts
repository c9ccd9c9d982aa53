import * as fc from 'fast-check';
import type { BlindSpot } from '#core/domain/audit/collected.ts';
import type { KnownFailure, Look } from '#core/domain/audit/drift.ts';
import type { Finding, Fingerprint } from '#core/domain/audit/finding.ts';
import { addSeconds, instantOf } from '#core/domain/time.ts';

export const now = instantOf(1_800_000_000_000);
const kinds = ['aws.s3.bucket', 'aws.ec2.instance', 'aws.iam.principal'] as const;
const regions = ['eu-west-1', 'eu-west-3', null] as const;

/** Few, of which several begin alike. */
const fingerprint = fc
  .tuple(fc.constantFrom('0', '1', 'f'), fc.constantFrom('0', 'a', 'f'))
  .map(([first, last]) => `${first.repeat(31)}${last}` as Fingerprint);

const account = fc.constantFrom('111122223333', '444455556666');

const name = fc.record({
  fingerprint,
  control: fc.constantFrom('one', 'other'),
  kind: fc.constantFrom(...kinds),
  resource: fc.constant('thing'),
  account,
  region: fc.constantFrom(...regions),
});

/** Days ago, on both sides of those after which it is let go. */
const past = fc.constantFrom(1, 399, 401, 700).map((days) => addSeconds(now, -86_400 * days));

export const failure: fc.Arbitrary<KnownFailure> = fc
  .tuple(name, past, fc.constantFrom('open' as const, 'resolved' as const, 'unverified' as const))
  .map(([one, at, state]) => ({ ...one, firstSeenAt: at, lastSeenAt: at, state }));

export type Sighting = Omit<Finding, 'change'>;

const sighting: fc.Arbitrary<Sighting> = fc
  .tuple(name, fc.constantFrom('fail' as const, 'unknown' as const))
  .map(([one, status]) => ({
    ...one,
    status,
    severity: 'low',
    observations: [],
    exemption: null,
  }));

const blindSpot: fc.Arbitrary<BlindSpot> = fc.record({
  kind: fc.constantFrom(...kinds),
  account,
  region: fc.constantFrom(...regions),
  within: fc.constant(null),
  why: fc.constant('denied' as const),
});

const shard = fc.record({
  kinds: fc.subarray([...kinds]),
  account,
  region: fc.constantFrom(...regions),
});

export const look: fc.Arbitrary<Look> = fc.record({
  shards: fc.array(shard, { maxLength: 4 }),
  blindSpots: fc.array(blindSpot, { maxLength: 2 }),
  controls: fc.subarray(['one', 'other']).map((controls) => new Set(controls)),
});

const once = { selector: (one: { readonly fingerprint: Fingerprint }) => one.fingerprint };

export const knownFailures = fc.uniqueArray(failure, once);
export const sightings = fc.uniqueArray(sighting, once);
