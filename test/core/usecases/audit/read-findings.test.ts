import { describe, expect, it } from 'vitest';
import { reportKey } from '#core/domain/audit/audit-keys.ts';
import type { AuditReport } from '#core/domain/audit/audit-report.ts';
import type { Finding, FindingChunk, Fingerprint } from '#core/domain/audit/finding.ts';
import { chunkWriter } from '#core/usecases/audit/chunks.ts';
import { putJson } from '#core/usecases/audit/json-objects.ts';
import { readFindings, type WantedFindings } from '#core/usecases/audit/read-findings.ts';
import { auditRef, auditWorld, memorySnapshots, openedAudit } from './audit-fixtures.ts';

const ref = auditRef(1);

const finding = (
  status: Finding['status'],
  severity: Finding['severity'],
  number: number,
): Finding => ({
  fingerprint: `${status}-${severity}-${number}` as Fingerprint,
  control: 'aws.s3.bucket-is-not-public',
  severity,
  kind: 'aws.s3.bucket',
  resource: `bucket-${number}`,
  account: '123456789012',
  region: null,
  status,
  observations: [],
  exemption: null,
  change: null,
});

const alike = [
  ['fail', 'critical', 3],
  ['fail', 'low', 5],
  ['unknown', 'critical', 4],
] as const;

/** Three chunks of findings, and which of them were read. */
const judged = async () => {
  const { ports, records } = auditWorld();
  records.audits.set(`${ref.accountId} ${ref.auditId}`, openedAudit(1));
  const { snapshots } = memorySnapshots();
  const findings: FindingChunk[] = [];
  const all: Finding[] = [];
  for (const [status, severity, count] of alike) {
    const writer = chunkWriter(snapshots, `${status}-${severity}`);
    for (let number = 0; number < count; number += 1) {
      const one = finding(status, severity, number);
      all.push(one);
      await writer.add(one);
    }
    findings.push(...(await writer.end()).map((chunk) => ({ ...chunk, status, severity })));
  }
  const chunks: Partial<AuditReport['chunks']> = { findings };
  await putJson(snapshots, reportKey(ref), { chunks });
  const read: string[] = [];
  const watched = {
    ...snapshots,
    find: (key: string) => {
      if (key.endsWith('.ndjson')) read.push(key.split('/')[0] ?? key);
      return snapshots.find(key);
    },
  };
  return { all, read, findings: readFindings({ store: ports.store, snapshots: watched }) };
};

const everything: WantedFindings = { mayHold: () => true, has: () => true };

const pageOf = async (
  { findings }: Awaited<ReturnType<typeof judged>>,
  wanted: WantedFindings,
  from: number,
  limit: number,
) => {
  const outcome = await findings(ref, wanted, from, limit);
  if (outcome.kind !== 'page') throw new Error(outcome.kind);
  return outcome.page;
};

describe('findings of an audit', () => {
  it.each([1, 2, 3, 4, 11, 12, 100])('are all on pages of %i, in order, once', async (limit) => {
    const world = await judged();
    const found: Finding[] = [];
    let next: number | null = 0;
    while (next !== null) {
      const page = await pageOf(world, everything, next, limit);
      expect(page.findings.length).toBeLessThanOrEqual(limit);
      found.push(...page.findings);
      ({ next } = page);
    }
    expect(found).toEqual(world.all);
  });

  it('are those that are wanted, wherever the page begins', async () => {
    const world = await judged();
    const even: WantedFindings = {
      mayHold: ({ status }) => status === 'fail',
      has: ({ status, resource }) => status === 'fail' && Number(resource.slice(7)) % 2 === 0,
    };
    const wanted = world.all.filter(even.has);
    const first = await pageOf(world, even, 0, 3);
    const second = await pageOf(world, even, first.next ?? 0, 3);
    expect([...first.findings, ...second.findings]).toEqual(wanted);
    expect(second.next).toBeNull();
  });

  it('are not read where they cannot be wanted', async () => {
    const world = await judged();
    const undecided: WantedFindings = {
      mayHold: ({ status }) => status === 'unknown',
      has: ({ status }) => status === 'unknown',
    };
    const { findings } = await pageOf(world, undecided, 0, 10);
    expect(findings).toHaveLength(4);
    expect(world.read).toEqual(['unknown-critical']);
  });

  it('are not read where they lie before the page, nor after it', async () => {
    const world = await judged();
    const { findings, next } = await pageOf(world, everything, 3, 2);
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(['fail-low-0', 'fail-low-1']);
    expect([next, world.read]).toEqual([5, ['fail-low']]);
  });

  it('are not there before the audit is judged, nor under another account', async () => {
    const { ports, records } = auditWorld();
    const findings = readFindings(ports);
    expect(await findings(ref, everything, 0, 1)).toEqual({ kind: 'not-found' });
    records.audits.set(`${ref.accountId} ${ref.auditId}`, openedAudit(1));
    expect(await findings(ref, everything, 0, 1)).toEqual({ kind: 'not-judged' });
  });
});
