import { expect, it } from 'vitest';
import { auditViewOf } from '../../../adapters/rendering/audit/audit-view.ts';
import { blindTable, lostTable } from '../../../adapters/rendering/audit/unseen.ts';
import { catalogue } from './audits.ts';
import { organizationAudit } from './organization-sample.ts';

it('tells an account that let nobody in among the lost parts, not kind by kind', async () => {
  const sample = organizationAudit('en');
  const account = '200000000001';
  const shard = { id: `${account}/aws`, collector: 'aws', account, region: null };
  const ending = { collected: false, why: 'denied', code: 'AccessDenied' } as const;
  const report = {
    ...sample.report,
    shards: [...sample.report.shards, { ...shard, ending }],
    blindSpots: [
      { kind: 'aws.kms.key', account, region: null, within: null, why: 'denied' } as const,
      {
        kind: 'aws.sqs.queue',
        account: '123456789012',
        region: 'a',
        within: null,
        why: 'denied',
      } as const,
    ],
  };
  const view = await auditViewOf({ ...sample, report }, catalogue);
  expect(lostTable(view)?.toString()).toContain(shard.id);
  const blind = blindTable(view)?.toString();
  expect(blind).not.toContain('aws.kms.key');
  expect(blind).toContain('aws.sqs.queue');
  expect(blind).toContain('123456789012 a');
});
