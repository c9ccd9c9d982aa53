import { expect, it } from 'vitest';
import { reportKey } from '#core/domain/audit/audit-keys.ts';
import type { AuditReport } from '#core/domain/audit/audit-report.ts';
import type { Collected } from '#core/domain/audit/collected.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import { known } from '#core/domain/fact.ts';
import { readChunks } from '#core/usecases/audit/chunks.ts';
import { findJson } from '#core/usecases/audit/json-objects.ts';
import { auditRef, auditWorld, shardOf } from './audit-fixtures.ts';

const s3 = shardOf('aws.s3@eu-west-3', 'aws.s3.bucket');
const sales = { ...s3, id: 'sales', account: '111122223333' };
const lab = { ...s3, id: 'lab', account: '444455556666' };
const lost = { why: 'denied', code: 'AccessDenied' } as const;
const closed = { ...s3, id: 'closed', account: '777788889999', region: null, lost };

const bucket = (name: string, publicAccess: 'private' | 'public-read'): Collected => ({
  type: 'resource',
  resource: {
    kind: 'aws.s3.bucket',
    id: `arn:aws:s3:::${name}`,
    region: 'eu-west-3',
    facts: { publicAccess: known(publicAccess) },
  },
});

it('tells the accounts of an organisation apart, and which of them let nobody in', async () => {
  const { audit, ports } = auditWorld();
  await audit(1, [sales, lab, closed], {
    [sales.id]: [bucket('a', 'public-read'), bucket('b', 'private')],
    [lab.id]: [bucket('c', 'private')],
  });
  const report = await findJson<AuditReport>(ports.snapshots, reportKey(auditRef(1)));
  if (!report) throw new Error('no report');
  const { accounts, summary, blindSpots, chunks } = report;
  expect(summary).toMatchObject({ resources: 3, shards: { collected: 2, notCollected: 1 } });
  expect(
    accounts.map(({ id, resources, failed, shards, evaluation }) => [
      id,
      resources,
      failed.critical,
      shards.notCollected,
      evaluation.score,
    ]),
  ).toEqual([
    [sales.account, 2, 1, 0, 50],
    [lab.account, 1, 0, 0, 100],
    [closed.account, 0, 0, 1, null],
  ]);
  expect(blindSpots).toEqual([
    { kind: 'aws.s3.bucket', account: closed.account, region: null, within: null, why: 'denied' },
  ]);
  const found: unknown[] = [];
  for await (const one of readChunks<Finding>(ports.snapshots, chunks.findings)) {
    if (one.control === 'aws.s3.bucket-is-not-public') found.push([one.account, one.status]);
  }
  expect(found).toEqual([
    [sales.account, 'fail'],
    [closed.account, 'unknown'],
  ]);
});
