import { describe, expect, it } from 'vitest';
import { auditExporter } from '#adapters/rendering/exports/audit-exporter.ts';
import { controls } from '#controls/controls.generated.ts';
import { referencesOf } from '#controls/frameworks/references.ts';
import { reportKey } from '#core/domain/audit/audit-keys.ts';
import type { AuditReport } from '#core/domain/audit/audit-report.ts';
import type { Collected } from '#core/domain/audit/collected.ts';
import { exportFormats } from '#core/domain/audit/export-format.ts';
import { known } from '#core/domain/fact.ts';
import { auditContent } from '#core/usecases/audit/audit-content.ts';
import { findJson } from '#core/usecases/audit/json-objects.ts';
import { auditWorld, shardOf } from '#test/core/usecases/audit/audit-fixtures.ts';

const s3 = shardOf('aws.s3', 'aws.s3.bucket');
/** Of each, one fact was read and it is bad: every control on it fails or is undecided. */
const buckets = 1_000;

const openBucket = (place: number): Collected => ({
  type: 'resource',
  resource: {
    kind: 'aws.s3.bucket',
    id: `arn:aws:s3:::bucket-${place}`,
    region: 'eu-west-3',
    facts: { publicAccess: known('public-read') },
  },
});

const judged = async () => {
  const world = auditWorld();
  const told = Array.from({ length: buckets }, (_, place) => openBucket(place));
  const ref = await world.audit(1, [s3], { [s3.id]: told });
  const report = await findJson<AuditReport>(world.ports.snapshots, reportKey(ref));
  if (!report) throw new Error('no report');
  return auditContent(world.ports.snapshots, report);
};

describe('more than ten thousand findings', () => {
  it('are judged and written in every form, and none is left out', async () => {
    const begun = performance.now();
    const content = await judged();
    const { failed, unknown } = content.report.summary;
    const findings = [...Object.values(failed), ...Object.values(unknown)];
    expect(failed.critical).toBe(buckets);
    expect(findings.reduce((sum, one) => sum + one)).toBeGreaterThan(10_000);
    const exporter = auditExporter({ controls, referencesOf }, '0.0.0');
    for (const format of exportFormats) {
      const text = new TextDecoder().decode(await exporter(content, format));
      const told = new Set(text.match(/arn:aws:s3:::bucket-\d+/g));
      expect([format, told.size]).toEqual([format, buckets]);
    }
    expect(performance.now() - begun).toBeLessThan(45_000);
  });
});
