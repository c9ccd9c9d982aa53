import { describe, expect, it } from 'vitest';
import { auditExporter } from '#adapters/rendering/exports/audit-exporter.ts';
import { exportFormats } from '#core/domain/audit/export-format.ts';
import { busyAudit, hostileAudit } from '../audit-samples.ts';
import { exported } from './exported.ts';

const withoutControls = auditExporter({ controls: [], referencesOf: () => [] }, '1.2.3');

describe.each(exportFormats)('an export in %s', (format) => {
  it('is the same, to the byte, for the same audit', async () => {
    for (const sample of [busyAudit, hostileAudit]) {
      expect(await exported(sample('fr'), format)).toBe(await exported(sample('fr'), format));
    }
  });

  it('reads its findings once', async () => {
    const content = busyAudit('en');
    let times = 0;
    const counting = {
      ...content,
      findings: () => {
        times += 1;
        return content.findings();
      },
    };
    await exported(counting, format);
    expect(times).toBe(1);
  });

  it('leaves out no finding whose control is gone: it refuses', async () => {
    await expect(withoutControls(busyAudit('en'), format)).rejects.toThrow(/no control is called/);
  });
});
