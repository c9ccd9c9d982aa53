import { describe, expect, it } from 'vitest';
import { languages } from '#core/domain/assessment.ts';
import type { KnownFailure } from '#core/domain/audit/drift.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import { severities } from '#core/domain/control.ts';
import { evaluate, type Tally } from '#core/domain/evaluate.ts';
import { blindAudit, busyAudit, cleanAudit, hostileAudit } from '../audit-samples.ts';
import type { AuditSample } from '../audits.ts';
import { allOf, exported, findingsOf } from './exported.ts';

interface Written {
  readonly schema: string;
  readonly report: AuditSample['report'] & {
    readonly resolved: readonly KnownFailure[];
    readonly unverified: readonly KnownFailure[];
  };
  readonly controls: readonly { readonly id: string; readonly references: readonly unknown[] }[];
  readonly findings: readonly Finding[];
}

const writtenBy = async (content: AuditSample): Promise<Written> =>
  JSON.parse(await exported(content, 'json')) as Written;

const countIn = (
  findings: readonly Finding[],
  { control }: Tally,
  status: Finding['status'],
  exempted: boolean,
): number =>
  findings.filter(
    (one) =>
      one.control === control && one.status === status && (one.exemption !== null) === exempted,
  ).length;

describe('an export in JSON', () => {
  it.each(languages.flatMap((one) => [busyAudit(one), cleanAudit(one), blindAudit(one)]))(
    'is enough to compute every number again (%#)',
    async (content) => {
      const { schema, report, findings } = await writtenBy(content);
      expect(schema).toBe('probant.audit-export/1');
      for (const tally of report.tallies) {
        expect(countIn(findings, tally, 'fail', false)).toBe(tally.fail);
        expect(countIn(findings, tally, 'fail', true)).toBe(tally.exempted);
        expect(countIn(findings, tally, 'unknown', false)).toBe(tally.unknown);
      }
      expect(evaluate(report.tallies)).toEqual(report.summary.evaluation);
      for (const severity of severities) {
        const failed = findings.filter(
          (one) => one.severity === severity && one.status === 'fail' && !one.exemption,
        );
        expect(failed).toHaveLength(report.summary.failed[severity]);
      }
    },
  );

  it('holds the findings as they are, whatever they are called, and their controls', async () => {
    const content = hostileAudit('en');
    const { findings, controls } = await writtenBy(content);
    expect(findings).toEqual(await findingsOf(content));
    const ids = new Set(controls.map(({ id }) => id));
    for (const { control } of findings) expect(ids.has(control)).toBe(true);
    for (const { references } of controls) expect(references.length).toBeGreaterThan(0);
  });

  it('tells how each part ended, and under no name of ours', async () => {
    const content = blindAudit('fr');
    const { report } = await writtenBy(content);
    expect(report.shards.map(({ id }) => id)).toEqual(content.report.shards.map(({ id }) => id));
    expect(JSON.stringify(report)).not.toMatch(/"key":|audits\//);
  });

  it('holds what is gone since the audit before', async () => {
    const content = busyAudit('en');
    const { report } = await writtenBy(content);
    expect(report.resolved).toEqual(await allOf(content.resolved()));
    expect(report.unverified).toEqual(await allOf(content.unverified()));
    expect(report.summary.drift).toMatchObject({
      resolved: report.resolved.length,
      unverified: report.unverified.length,
    });
  });

  it('leaves out where we keep what it holds', async () => {
    const { report } = await writtenBy(busyAudit('fr'));
    expect(report).not.toHaveProperty('chunks');
  });
});
