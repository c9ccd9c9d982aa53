import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { assessmentItem } from '#adapters/aws/dynamodb-assessment-items.ts';
import { transactWithTrail } from '#adapters/aws/dynamodb-trail.ts';
import { randomIds } from '#adapters/node/random-ids.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import type { AccountId } from '#core/domain/account.ts';
import type { TrailEntry } from '#core/domain/trail.ts';
import { type Measurement, milliseconds, rate } from './measurement.ts';
import { oneByOne, together } from './pace.ts';
import { accountOfBench, judgedAssessment, readSignals } from './sample.ts';
import { median, percentile, perSecond } from './statistics.ts';
import type { Workbench } from './workbench.ts';

const entryOf = (accountId: AccountId, turn: number): TrailEntry => ({
  actor: 'bench',
  ip: '127.0.0.1',
  userAgent: null,
  correlationId: `bench-${turn}`,
  accountId,
  at: systemClock.now(),
  action: 'assessment.created',
  object: `bench-${turn}`,
  before: null,
  after: { status: 'running' },
});

const latency = (durations: readonly number[]) => [
  milliseconds('median', median(durations)),
  milliseconds('p95', percentile(durations, 0.95)),
];

const trailGroup = 'Trail of one account, local database';

export const measureTrail = async ({ db, tables }: Workbench): Promise<readonly Measurement[]> => {
  const accountId = accountOfBench();
  const append = (turn: number) => transactWithTrail(db, tables, [], entryOf(accountId, turn));
  const alone = await oneByOne({ count: 150, seconds: 3 }, append);
  const crowd = await together(20, { count: 8, seconds: 8 }, append);
  return [
    {
      group: trailGroup,
      name: 'one writer',
      figures: [rate(perSecond(alone)), ...latency(alone)],
    },
    {
      group: trailGroup,
      name: '20 writers, 8 entries each',
      figures: [rate((crowd.durations.length * 1000) / crowd.elapsed), ...latency(crowd.durations)],
    },
  ];
};

const batch = 25;

const fill = async (bench: Workbench, accountId: AccountId, count: number): Promise<void> => {
  const model = await judgedAssessment(await readSignals(bench.registers), accountId);
  const writeBatch = async (): Promise<void> => {
    const requests = Array.from({ length: batch }, () => ({
      PutRequest: {
        Item: assessmentItem({ ...model, id: randomIds.assessmentId(), status: 'failed' }),
      },
    }));
    const RequestItems = { [bench.tables.state]: requests };
    await bench.db.send(new BatchWriteCommand({ RequestItems }));
  };
  await together(4, { count: count / batch / 4, seconds: 60 }, writeBatch);
};

const listGroup = 'List of an account, 20 to a page, local database';
const page = { limit: 20, cursor: null, verdict: null };

/** A search that finds nothing reads the account to its end: the worst that a person can ask. */
export const measureLists = async (bench: Workbench): Promise<readonly Measurement[]> => {
  const accountId = accountOfBench();
  const measured: Measurement[] = [];
  let held = 0;
  for (const size of [100, 1_000, 5_000]) {
    await fill(bench, accountId, size - held);
    held = size;
    const first = await oneByOne({ count: 40, seconds: 2 }, () =>
      bench.store.list(accountId, { ...page, text: null }),
    );
    const search = await oneByOne({ count: 8, seconds: 2 }, () =>
      bench.store.list(accountId, { ...page, text: 'nobody is called this' }),
    );
    const name = `of ${size} assessments`;
    measured.push(
      { group: listGroup, name: `${name}, first page`, figures: latency(first) },
      { group: listGroup, name: `${name}, search without a hit`, figures: latency(search) },
    );
  }
  return measured;
};
