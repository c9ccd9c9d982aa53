import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlindSpot } from '#core/domain/audit/collected.ts';
import {
  byFingerprint,
  changeSince,
  driftSince,
  type KnownFailure,
  type Look,
  type Sighting,
} from '#core/domain/audit/drift.ts';
import type { Fingerprint } from '#core/domain/audit/finding.ts';
import { instantOf } from '#core/domain/time.ts';

const [earlier, now] = [instantOf(0), instantOf(1000)];
const kinds = ['aws.s3.bucket', 'aws.ec2.instance', 'aws.iam.principal'] as const;
const regions = ['eu-west-1', 'eu-west-3', null] as const;

const name = fc.record({
  fingerprint: fc
    .constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    .map((one) => one as string as Fingerprint),
  control: fc.constantFrom('one', 'other'),
  kind: fc.constantFrom(...kinds),
  resource: fc.constant('thing'),
  region: fc.constantFrom(...regions),
});

const failure: fc.Arbitrary<KnownFailure> = fc
  .tuple(name, fc.constantFrom('open' as const, 'resolved' as const, 'unverified' as const))
  .map(([one, state]) => ({ ...one, firstSeenAt: earlier, lastSeenAt: earlier, state }));

const sighting: fc.Arbitrary<Sighting> = fc
  .tuple(name, fc.constantFrom('fail' as const, 'unknown' as const))
  .map(([one, status]) => ({ ...one, status }));

const blindSpot: fc.Arbitrary<BlindSpot> = fc.record({
  kind: fc.constantFrom(...kinds),
  region: fc.constantFrom(...regions),
  within: fc.constant(null),
  why: fc.constant('denied' as const),
});

const shard = fc.record({
  kinds: fc.subarray([...kinds]),
  region: fc.constantFrom(...regions),
});

const once = { selector: ({ fingerprint }: { fingerprint: Fingerprint }) => fingerprint };

const look: fc.Arbitrary<Look> = fc.record({
  at: fc.constant(now),
  sightings: fc.uniqueArray(sighting, once),
  shards: fc.array(shard, { maxLength: 4 }),
  blindSpots: fc.array(blindSpot, { maxLength: 2 }),
  controls: fc.subarray(['one', 'other']).map((controls) => new Set(controls)),
});

const known = fc.uniqueArray(failure, once).map(byFingerprint);

const printsOf = (failures: readonly { fingerprint: Fingerprint }[]) =>
  failures.map(({ fingerprint }) => fingerprint).toSorted();

describe('what became of the failures of a target', () => {
  it('is one thing of each: nothing that was ever met is lost', () => {
    fc.assert(
      fc.property(known, look, (before, looked) => {
        const drift = driftSince(before, looked);
        const open = looked.sightings.filter(({ status }) => status === 'fail');
        const expected = new Set([...before.keys(), ...printsOf(open)]);
        expect(printsOf(drift.known)).toEqual([...expected].toSorted());
      }),
    );
  });

  it('is open where it was met, since it was first met', () => {
    fc.assert(
      fc.property(known, look, (before, looked) => {
        const after = byFingerprint(driftSince(before, looked).known);
        for (const { fingerprint, status } of looked.sightings) {
          if (status !== 'fail') continue;
          const firstSeenAt = before.get(fingerprint)?.firstSeenAt ?? now;
          expect(after.get(fingerprint)).toMatchObject({
            state: 'open',
            firstSeenAt,
            lastSeenAt: now,
          });
        }
      }),
    );
  });

  it('is resolved only where somebody looked, and nothing hid it', () => {
    fc.assert(
      fc.property(known, look, (before, looked) => {
        const { sightings, shards, blindSpots, controls } = looked;
        for (const { fingerprint, control, kind, region } of driftSince(before, looked).resolved) {
          expect(controls.has(control)).toBe(true);
          expect(sightings.some((one) => one.fingerprint === fingerprint)).toBe(false);
          const listed = shards.filter((one) => one.kinds.includes(kind));
          expect(listed.some((one) => one.region === null || one.region === region)).toBe(true);
          const hiding = blindSpots.filter((one) => one.kind === kind);
          expect(hiding.some((one) => one.region === null || one.region === region)).toBe(false);
        }
      }),
    );
  });

  it('is resolved, unverified or met again, told once', () => {
    fc.assert(
      fc.property(known, look, (before, looked) => {
        const { resolved, unverified } = driftSince(before, looked);
        const wereOpen = [...before.values()].filter(({ state }) => state !== 'resolved');
        const met = new Set(
          looked.sightings.flatMap((one) => (one.status === 'fail' ? [one.fingerprint] : [])),
        );
        const gone = wereOpen.filter(({ fingerprint }) => !met.has(fingerprint));
        expect(printsOf([...resolved, ...unverified])).toEqual(printsOf(gone));
      }),
    );
  });

  it('stays resolved until it is met again', () => {
    fc.assert(
      fc.property(known, look, (before, looked) => {
        const after = byFingerprint(driftSince(before, looked).known);
        for (const { fingerprint, state } of before.values()) {
          if (state !== 'resolved') continue;
          const met = looked.sightings.some(
            (one) => one.fingerprint === fingerprint && one.status === 'fail',
          );
          expect(after.get(fingerprint)?.state).toBe(met ? 'open' : 'resolved');
          expect(changeSince(before, fingerprint)).toBe('returned');
        }
      }),
    );
  });
});

describe('a failure that was not met again', () => {
  const bucket = (region: string | null): KnownFailure => ({
    fingerprint: 'a' as unknown as Fingerprint,
    control: 'one',
    kind: 'aws.s3.bucket',
    resource: 'thing',
    region,
    firstSeenAt: earlier,
    lastSeenAt: earlier,
    state: 'open',
  });
  const outcome = (region: string | null, looked: Partial<Look>) =>
    driftSince(byFingerprint([bucket(region)]), {
      at: now,
      sightings: [],
      shards: [{ kinds: ['aws.s3.bucket'], region: null }],
      blindSpots: [],
      controls: new Set(['one']),
      ...looked,
    }).known[0]?.state;
  const inRegion = (region: string) => ({
    shards: [{ kinds: ['aws.s3.bucket'], region }] as const,
  });

  it('is resolved, wherever it lay, by an audit that lists its kind everywhere', () => {
    expect(outcome('eu-west-1', {})).toBe('resolved');
    expect(outcome(null, {})).toBe('resolved');
  });

  it('is unverified by an audit of other regions', () => {
    expect(outcome('eu-west-1', inRegion('eu-west-3'))).toBe('unverified');
    expect(outcome('eu-west-3', inRegion('eu-west-3'))).toBe('resolved');
  });

  it('is unverified by an audit that lists its kind elsewhere beside the whole account', () => {
    const shards = [
      { kinds: ['aws.s3.bucket'], region: null },
      { kinds: ['aws.s3.bucket'], region: 'eu-west-3' },
    ] as const;
    expect(outcome('eu-west-1', { shards })).toBe('unverified');
    expect(outcome(null, { shards })).toBe('resolved');
  });

  it('is unverified where the listing of the whole account failed', () => {
    const hidden = { kind: 'aws.s3.bucket', region: null, within: null, why: 'denied' } as const;
    expect(outcome('eu-west-1', { blindSpots: [hidden] })).toBe('unverified');
    expect(outcome(null, { blindSpots: [hidden] })).toBe('unverified');
  });
});
