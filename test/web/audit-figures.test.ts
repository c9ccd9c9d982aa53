import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ShardBody } from '#core/contract/audits.ts';
import type { ExemptionBody } from '#core/contract/findings.ts';
import { noFilters } from '../../web/src/api/audit-addresses.ts';
import { barLength } from '../../web/src/components/audit/bar-length.ts';
import {
  type ControlTally,
  controlsWithin,
  firstThings,
  frameworksOf,
  servicesOf,
  statusCounts,
} from '../../web/src/components/audit/control-counts.ts';
import { exemptionFor } from '../../web/src/components/audit/exemption-for.ts';
import { observedText } from '../../web/src/components/audit/observed-text.ts';
import { shardBoard } from '../../web/src/components/audit/shard-board.ts';
import { trendPoints } from '../../web/src/components/audit/trend-points.ts';

const shard = (id: string, state: ShardBody['state']): ShardBody => {
  const [collector = '', region = null] = id.split('@');
  const collected = state === 'collected';
  return {
    id,
    collector,
    account: null,
    region,
    state,
    resources: collected ? 3 : null,
    calls: collected ? 5 : null,
    refusedCalls: collected ? 1 : null,
    code: state === 'not-collected' ? 'AccessDenied' : null,
  };
};

test('shards are told by service and region, and a lost one is not a read one', () => {
  const shards = [
    shard('aws.s3@eu-west-3', 'collected'),
    shard('aws.s3@eu-central-1', 'not-collected'),
    shard('aws.iam', 'running'),
    shard('aws.s3@us-east-1', 'waiting'),
  ];
  const board = shardBoard({ shards, accounts: [] });
  expect(board).toMatchObject({ total: 4, collected: 1, lost: 1, running: 1 });
  expect(board).toMatchObject({ resources: 3, calls: 5, refusedCalls: 1 });
  expect(board.rows.map(({ service, done, lost }) => [service, done, lost])).toEqual([
    ['iam', 0, 0],
    ['s3', 1, 1],
  ]);
  const regions = board.rows[1]?.shards.map(({ region }) => region);
  expect(regions).toEqual(['eu-central-1', 'eu-west-3', 'us-east-1']);
});

test('an organisation is told by account: its shards are too many to be drawn', () => {
  const account = { parts: 60, running: 2, collected: 40, lost: 1, resources: 9, calls: 90 };
  const board = shardBoard({
    shards: [shard('111122223333/aws.s3', 'not-collected')],
    accounts: [
      { ...account, account: '111122223333', name: 'sales', refusedCalls: 4 },
      { ...account, account: '444455556666', name: null, refusedCalls: 0, lost: 0 },
    ],
  });
  expect(board).toMatchObject({ total: 120, collected: 80, lost: 1, running: 4, refusedCalls: 4 });
  expect([board.rows, board.accounts.length, board.lostShards.length]).toEqual([[], 2, 1]);
});

const text = { fr: 'x', en: 'x' };

const control = (
  id: string,
  given: Partial<ControlTally>,
  effort: 'low' | 'high' = 'low',
): ControlTally => ({
  id,
  resource: 'aws.s3.bucket',
  severity: 'high',
  title: text,
  risk: text,
  remedy: { ...text, effort, doc: 'https://example.com' },
  attack: [],
  references: [],
  pass: 0,
  fail: 0,
  unknown: 0,
  notApplicable: 0,
  exempted: 0,
  ...given,
});

const reference = {
  framework: 'cis-aws-6.0.0',
  name: 'CIS AWS',
  edition: '6.0.0',
  requirement: '2.1',
  title: text,
  derivedFrom: null,
};

const controls = [
  control('aws.s3.hard', { fail: 9, severity: 'critical' }, 'high'),
  control('aws.s3.easy', { fail: 1, pass: 4, severity: 'critical', references: [reference] }),
  control('aws.iam.wide', { fail: 7, unknown: 2 }),
  control('aws.iam.narrow', { fail: 2, exempted: 1 }),
  control('aws.iam.held', { pass: 3 }),
  control('aws.kms.unseen', { unknown: 4 }),
];

describe('what the controls tell of an audit', () => {
  test('findings are counted by status, and only a control that holds everywhere is passed', () => {
    expect(statusCounts(controls)).toEqual({ fail: 19, unknown: 6, exempted: 1, passed: 1 });
  });

  test('filters narrow them', () => {
    const ids = (given: Partial<typeof noFilters>) =>
      controlsWithin(controls, { ...noFilters, ...given }).map(({ id }) => id);
    expect(ids({ service: 's3' })).toEqual(['aws.s3.hard', 'aws.s3.easy']);
    expect(ids({ framework: 'cis-aws-6.0.0' })).toEqual(['aws.s3.easy']);
    expect(ids({ control: 'aws.iam.held' })).toEqual(['aws.iam.held']);
    expect(ids({ severity: 'critical', service: 'iam' })).toEqual([]);
  });

  test('the choices of the filters come from them', () => {
    expect(servicesOf(controls)).toEqual(['iam', 'kms', 's3']);
    expect(frameworksOf(controls)).toEqual([{ id: 'cis-aws-6.0.0', name: 'CIS AWS 6.0.0' }]);
  });

  test('one begins with the gravest, then the easiest, then the widest', () => {
    expect(firstThings(controls, 3).map(({ id }) => id)).toEqual([
      'aws.s3.easy',
      'aws.s3.hard',
      'aws.iam.wide',
    ]);
  });
});

describe('what was observed, in words', () => {
  const say = (id: string): string => id;
  const read = (value: unknown) => observedText({ known: true, value }, say, 'en');

  test.each([
    [true, 'finding.yes'],
    [false, 'finding.no'],
    [null, 'finding.nothing'],
    [[], 'finding.nothing'],
    [1234, '1,234'],
  ])('%j is %s', (value, wanted) => {
    expect(read(value)).toEqual({ kind: 'words', text: wanted });
  });

  test('a list is lines, what has parts is JSON', () => {
    expect(read(['a', 'b'])).toEqual({ kind: 'code', text: 'a\nb' });
    expect(read([{ port: 22 }]).text).toContain('"port": 22');
  });

  test('what was not read says why, a reason that is new to us too', () => {
    const unread = (why: string) => observedText({ known: false, why }, say, 'en');
    expect(unread('denied')).toEqual({ kind: 'unread', text: 'unread.denied' });
    expect(unread('eclipse')).toEqual({ kind: 'unread', text: 'unread.other' });
  });
});

describe('the exemption that will cover a finding', () => {
  const exemption = (id: string, resource: string | null, expiresOn: string): ExemptionBody => ({
    id,
    control: 'aws.s3.easy',
    resource,
    owner: 'Ada',
    reason: 'Known and accepted',
    expiresOn,
    grantedBy: 'x',
    grantedAt: '2026-11-21T20:43:00.000Z',
  });
  const finding = { control: 'aws.s3.easy', resource: 'bucket' };
  const day = '2026-11-22';

  test('is the narrowest that still holds', () => {
    const wide = exemption('wide', null, '2027-01-01');
    expect(exemptionFor(finding, [wide, exemption('own', 'bucket', day)], day)?.id).toBe('own');
    const past = exemption('past', 'bucket', '2026-11-21');
    expect(exemptionFor(finding, [wide, past], day)?.id).toBe('wide');
  });

  test('is none where there is none of the control', () => {
    const other = { ...exemption('other', null, '2027-01-01'), control: 'aws.iam.wide' };
    expect(exemptionFor(finding, [other], day)).toBeNull();
  });
});

describe('plots', () => {
  test('a bar is seen as soon as there is one failure, and never longer than the longest', () => {
    expect(barLength(0, 10)).toBe(0);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        (one, more) => {
          const length = barLength(one, one + more);
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(100);
        },
      ),
    );
  });

  test('a trend lies in its box, from left to right, the best score at the top', () => {
    const box = { width: 240, height: 56, margin: 5 };
    const scores = fc.array(fc.float({ min: 0, max: 100, noNaN: true }), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(scores, (given) => {
        const points = trendPoints(given, box);
        for (const [place, { x, y }] of points.entries()) {
          expect(x).toBeGreaterThan(points[place - 1]?.x ?? 0);
          expect(y).toBeGreaterThanOrEqual(box.margin);
          expect(y).toBeLessThanOrEqual(box.height - box.margin);
        }
        const best = given.indexOf(Math.max(...given));
        expect(points[best]?.y).toBe(Math.min(...points.map(({ y }) => y)));
      }),
    );
  });
});
