import { describe, expect, it } from 'vitest';
import {
  everyRegionRecorded,
  type RecordingTrail,
  s3ObjectsRecorded,
} from '#core/domain/derive/account-recording.ts';
import { known, unread } from '#core/domain/fact.ts';
import type { Extent } from '#core/domain/monitoring/recorded-events.ts';

const trail: RecordingTrail = {
  logGroup: null,
  multiRegion: true,
  logging: true,
  managementEvents: 'all',
  unrecordedSources: [],
  recorded: [],
};
const gathered = (found: readonly RecordingTrail[], gap: 'denied' | null = null) => ({
  found,
  gap,
});

describe('every region is recorded', () => {
  it('by one whole trail, whatever the others are', () => {
    expect(everyRegionRecorded(gathered([{ ...trail, logging: false }, trail]))).toEqual(
      known(true),
    );
    expect(everyRegionRecorded(gathered([trail], 'denied'))).toEqual(known(true));
  });

  it.each<Partial<RecordingTrail>>([
    { multiRegion: false },
    { logging: false },
    { managementEvents: 'write' },
  ])('not by %j, unless another trail could not be read', (change) => {
    const others = [{ ...trail, ...change }];
    expect(everyRegionRecorded(gathered(others))).toEqual(known(false));
    expect(everyRegionRecorded(gathered(others, 'denied'))).toEqual(unread('denied'));
  });
});

describe('S3 objects are recorded', () => {
  const recording = (extent: Extent): RecordingTrail => ({
    ...trail,
    recorded: [{ events: 's3-objects', readWrite: 'write', extent, exceptSources: [] }],
  });

  it('as much as the best trail of every region does', () => {
    const trails = [recording('some'), recording('all-but-named')];
    expect(s3ObjectsRecorded(gathered(trails), 'write')).toEqual(known('all-but-named'));
    expect(s3ObjectsRecorded(gathered(trails), 'read')).toEqual(known('none'));
    const here = { ...recording('all'), multiRegion: false };
    expect(s3ObjectsRecorded(gathered([here]), 'write')).toEqual(known('none'));
  });

  it('by a trail that could not be read, perhaps better', () => {
    expect(s3ObjectsRecorded(gathered([recording('some')], 'denied'), 'write')).toEqual(
      unread('denied'),
    );
    expect(s3ObjectsRecorded(gathered([recording('all')], 'denied'), 'write')).toEqual(
      known('all'),
    );
  });
});
