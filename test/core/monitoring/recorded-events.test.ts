import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  managementEvents,
  type ReadWrite,
  type Recorded,
  s3ObjectEvents,
  unrecordedSources,
} from '#core/domain/monitoring/recorded-events.ts';

const management = (change: Partial<Recorded> = {}): Recorded => ({
  events: 'management',
  readWrite: 'all',
  extent: 'all',
  exceptSources: [],
  ...change,
});
const objects = (change: Partial<Recorded> = {}): Recorded => ({
  ...management(change),
  events: 's3-objects',
});

describe('management events of a trail', () => {
  it.each<[readonly Recorded[], string]>([
    [[], 'none'],
    [[objects()], 'none'],
    [[management()], 'all'],
    [[management({ readWrite: 'write' })], 'write'],
    [[management({ readWrite: 'read' })], 'read'],
    [[management({ readWrite: 'read' }), management({ readWrite: 'write' })], 'all'],
    [[management({ extent: 'some' })], 'none'],
    [[management({ extent: 'all-but-named' })], 'all'],
  ])('%j: %s', (recorded, expected) => {
    expect(managementEvents(recorded)).toBe(expected);
  });

  const kms = ['kms.amazonaws.com'];

  it.each<[readonly Recorded[], readonly string[]]>([
    [[management({ exceptSources: kms })], kms],
    [[management({ exceptSources: kms }), management()], []],
    [[management({ exceptSources: kms, readWrite: 'read' }), management()], []],
    [[management({ exceptSources: kms }), management({ readWrite: 'read' })], kms],
    [[management({ exceptSources: kms }), management({ extent: 'some' })], kms],
    [[], []],
  ])(
    'leave out the changes of a service where every selector of writes does: %j',
    (recorded, expected) => {
      expect(unrecordedSources(recorded)).toEqual(expected);
    },
  );
});

describe('events of S3 objects', () => {
  it('are as many as the best selector takes, of reads or of writes', () => {
    const some = objects({ extent: 'some' });
    const butLogs = objects({ extent: 'all-but-named', readWrite: 'write' });
    expect(s3ObjectEvents([management()], 'read')).toBe('none');
    expect(s3ObjectEvents([some, butLogs], 'read')).toBe('some');
    expect(s3ObjectEvents([some, butLogs], 'write')).toBe('all-but-named');
    expect(s3ObjectEvents([some, butLogs, objects()], 'write')).toBe('all');
  });
});

describe('whatever the selectors', () => {
  const sources = ['iam.amazonaws.com', 'kms.amazonaws.com', 'rdsdata.amazonaws.com'];
  const anySelector = fc.record<Recorded>({
    events: fc.constantFrom('management', 's3-objects'),
    readWrite: fc.constantFrom('all', 'read', 'write'),
    extent: fc.constantFrom('all', 'all-but-named', 'some'),
    exceptSources: fc.subarray(sources.slice(1)),
  });
  const selectors = fc.array(anySelector, { maxLength: 5 });
  const asMuch = ['none', 'some', 'all-but-named', 'all'];
  const access: Readonly<Record<ReadWrite | 'none', readonly string[]>> = {
    none: [],
    read: ['read'],
    write: ['write'],
    all: ['read', 'write'],
  };
  const changesRecorded = (recorded: readonly Recorded[]): readonly string[] =>
    access[managementEvents(recorded)].includes('write')
      ? sources.filter((source) => !unrecordedSources(recorded).includes(source))
      : [];

  it('one more never makes less recorded', () => {
    fc.assert(
      fc.property(selectors, anySelector, (before, one) => {
        const after = [...before, one];
        const extent = (recorded: readonly Recorded[]) =>
          asMuch.indexOf(s3ObjectEvents(recorded, 'write'));
        expect(extent(after)).toBeGreaterThanOrEqual(extent(before));
        expect(access[managementEvents(after)]).toEqual(
          expect.arrayContaining([...access[managementEvents(before)]]),
        );
        expect(changesRecorded(after)).toEqual(
          expect.arrayContaining([...changesRecorded(before)]),
        );
      }),
    );
  });

  it('their order does not matter', () => {
    fc.assert(
      fc.property(selectors, (recorded) => {
        const reversed = recorded.toReversed();
        expect(managementEvents(reversed)).toBe(managementEvents(recorded));
        expect(new Set(unrecordedSources(reversed))).toEqual(new Set(unrecordedSources(recorded)));
        expect(s3ObjectEvents(reversed, 'read')).toBe(s3ObjectEvents(recorded, 'read'));
      }),
    );
  });
});
