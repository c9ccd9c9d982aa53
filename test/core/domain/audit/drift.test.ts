import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absentFrom,
  changeSince,
  isForgotten,
  type KnownFailure,
  type Look,
  metAt,
} from '#core/domain/audit/drift.ts';
import type { Fingerprint } from '#core/domain/audit/finding.ts';
import { addSeconds, instantOf } from '#core/domain/time.ts';
import { failure, look, now } from './drift-arbitraries.ts';

describe('a failure that is met', () => {
  it('is open, since it was first met', () => {
    fc.assert(
      fc.property(failure, (before) => {
        const common = { ...before, lastSeenAt: now, state: 'open' };
        expect(metAt(now, before, before)).toEqual(common);
        expect(metAt(now, before, null)).toEqual({ ...common, firstSeenAt: now });
      }),
    );
  });

  it('is new, persistent, or returned once it had been resolved', () => {
    const firstSeenAt = instantOf(0);
    expect(changeSince(null)).toBe('new');
    expect(changeSince({ firstSeenAt, state: 'open' })).toBe('persistent');
    expect(changeSince({ firstSeenAt, state: 'unverified' })).toBe('persistent');
    expect(changeSince({ firstSeenAt, state: 'resolved' })).toBe('returned');
  });
});

describe('a failure that is not met again', () => {
  it('is resolved only where somebody looked, and nothing hid it', () => {
    fc.assert(
      fc.property(failure, look, fc.boolean(), (before, looked, undecided) => {
        fc.pre(before.state !== 'resolved');
        const { state } = absentFrom(looked)(before, undecided);
        if (state !== 'resolved') return;
        const { control, kind, account, region } = before;
        expect(undecided).toBe(false);
        expect(looked.controls.has(control)).toBe(true);
        const own = looked.shards.filter((one) => one.account === account);
        const listed = own.filter((one) => one.kinds.includes(kind));
        expect(listed.some((one) => one.region === null || one.region === region)).toBe(true);
        const hiding = looked.blindSpots.filter(
          (one) => one.account === account && one.kind === kind,
        );
        expect(hiding.some((one) => one.region === null || one.region === region)).toBe(false);
      }),
    );
  });

  it('is never open, and keeps its name and its days', () => {
    fc.assert(
      fc.property(failure, look, fc.boolean(), (before, looked, undecided) => {
        const { state, ...rest } = absentFrom(looked)(before, undecided);
        expect(before.state === 'resolved' ? ['resolved'] : ['resolved', 'unverified']).toContain(
          state,
        );
        expect({ ...rest, state: before.state }).toEqual(before);
      }),
    );
  });

  const account = '111122223333';
  const bucket = (region: string | null): KnownFailure => ({
    fingerprint: 'a'.repeat(32) as Fingerprint,
    control: 'one',
    kind: 'aws.s3.bucket',
    resource: 'thing',
    account,
    region,
    firstSeenAt: now,
    lastSeenAt: now,
    state: 'open',
  });
  const outcome = (region: string | null, looked: Partial<Look>) =>
    absentFrom({
      shards: [{ kinds: ['aws.s3.bucket'], account, region: null }],
      blindSpots: [],
      controls: new Set(['one']),
      ...looked,
    })(bucket(region), false).state;
  const inRegion = (region: string) => ({
    shards: [{ kinds: ['aws.s3.bucket'], account, region }] as const,
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
      { kinds: ['aws.s3.bucket'], account, region: null },
      { kinds: ['aws.s3.bucket'], account, region: 'eu-west-3' },
    ] as const;
    expect(outcome('eu-west-1', { shards })).toBe('unverified');
    expect(outcome(null, { shards })).toBe('resolved');
  });

  it('is unverified where the listing of the whole account failed', () => {
    const spot = { kind: 'aws.s3.bucket', region: null, within: null, why: 'denied' } as const;
    const hidden = { ...spot, account };
    expect(outcome('eu-west-1', { blindSpots: [hidden] })).toBe('unverified');
    expect(outcome(null, { blindSpots: [hidden] })).toBe('unverified');
    // What is hidden in another account of the organisation hides nothing here.
    const elsewhere = { ...spot, account: '444455556666' };
    expect(outcome('eu-west-1', { blindSpots: [elsewhere] })).toBe('resolved');
  });

  it('is unverified by an audit of other accounts', () => {
    const elsewhere = { kinds: ['aws.s3.bucket'], account: '444455556666', region: null } as const;
    expect(outcome('eu-west-1', { shards: [elsewhere] })).toBe('unverified');
  });

  it('is let go 400 days after it was last seen, if it was resolved', () => {
    const days = (count: number) => addSeconds(now, count * 86_400);
    const gone = (state: KnownFailure['state']) => ({ ...bucket(null), state });
    expect(isForgotten(gone('resolved'), days(400))).toBe(false);
    expect(isForgotten(gone('resolved'), days(401))).toBe(true);
    expect(isForgotten(gone('unverified'), days(4000))).toBe(false);
  });
});
