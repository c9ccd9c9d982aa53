import { expect, test } from 'vitest';
import type { ShardBody } from '#core/contract/audits.ts';
import { progressByAccount } from '#functions/serve-audits/account-progress.ts';

const shard = (account: string, state: ShardBody['state']): ShardBody => ({
  id: `${account}/aws.s3`,
  collector: 'aws.s3',
  account,
  region: null,
  state,
  resources: state === 'collected' ? 3 : null,
  calls: state === 'collected' ? 5 : null,
  refusedCalls: state === 'collected' ? 1 : null,
  code: null,
});

test('an account without a shard is there, and the others are added up', () => {
  const [sales, lab] = ['111122223333', '444455556666'];
  const accounts = [
    { id: sales, name: 'sales' },
    { id: lab, name: null },
  ];
  const shards = [
    shard(sales, 'collected'),
    shard(sales, 'collected'),
    shard(sales, 'running'),
    shard(sales, 'waiting'),
    shard(sales, 'not-collected'),
  ];
  expect(progressByAccount(accounts, shards)).toEqual([
    {
      account: sales,
      name: 'sales',
      parts: 5,
      running: 1,
      collected: 2,
      lost: 1,
      resources: 6,
      calls: 10,
      refusedCalls: 2,
    },
    {
      account: lab,
      name: null,
      parts: 0,
      running: 0,
      collected: 0,
      lost: 0,
      resources: 0,
      calls: 0,
      refusedCalls: 0,
    },
  ]);
});
