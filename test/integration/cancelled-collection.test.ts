import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { awsCollector } from '#adapters/collectors/aws/aws-collector.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { controls } from '#controls/controls.generated.ts';
import { needsOf } from '#core/domain/audit/needs.ts';
import { shardId } from '#core/domain/audit/shard.ts';
import { type Answered, startBrokenAws } from './broken-aws.ts';

const account = '123456789012';

const shard = {
  id: shardId('aws.dynamodb', 'eu-west-3', null),
  collector: 'aws.dynamodb',
  account,
  region: 'eu-west-3',
  kinds: ['aws.dynamodb.table'],
  lost: null,
} as const;

it('a collection that is cancelled ends at once, and calls no more', async () => {
  let turn = 0;
  const endless = (): Answered => {
    turn += 1;
    const name = `t${turn}`;
    return { body: JSON.stringify({ TableNames: [name], LastEvaluatedTableName: name }) };
  };
  const aws = await startBrokenAws(endless);
  try {
    const collector = awsCollector({
      target: { provider: 'aws', account, organization: null, regions: null, services: null },
      access: { kind: 'key', accessKeyId: 'a', secretAccessKey: 'b', sessionToken: null },
      clock: systemClock,
      home: 'eu-west-3',
      endpoint: aws.endpoint,
    });
    const leaving = new AbortController();
    let aborted = 0;
    for await (const one of collector.collect(shard, needsOf(controls), leaving.signal)) {
      if (one.type !== 'call' || leaving.signal.aborted) continue;
      aborted = performance.now();
      leaving.abort();
    }
    expect(performance.now() - aborted).toBeLessThan(2_000);
    const made = aws.asked.length;
    await pause(500);
    expect(aws.asked.length).toBe(made);
  } finally {
    await aws.close();
  }
});
