import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#core/domain/assessment.ts';
import { busyAudit, cleanAudit, hostileAudit } from '../audit-samples.ts';
import { type AuditSample, awsControls, exemption, failure } from '../audits.ts';
import { exported, findingsOf } from './exported.ts';
import { readCsv } from './read-csv.ts';

const mark = '\uFEFF';

/** The rows of an export by the names of their columns. */
const rowsOf = async (
  content: AuditSample,
): Promise<readonly Readonly<Record<string, string>>[]> => {
  const text = await exported(content, 'csv');
  expect(text.startsWith(mark)).toBe(true);
  const [names = [], ...records] = readCsv(text.slice(mark.length));
  return records.map((record) => {
    expect(record).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, place) => [name, record[place] ?? '']));
  });
};

const ofOne = (resource: string, owner: string): AuditSample => {
  const control = awsControls[0];
  if (!control) throw new Error('the catalogue is empty');
  return {
    ...busyAudit('fr'),
    findings: async function* () {
      yield failure(control, 1, { resource, exemption: exemption(control.id, { owner }) });
    },
  };
};

describe('an export in CSV', () => {
  it.each(languages)('has a row for each finding, in %s', async (language) => {
    const content = busyAudit(language);
    const rows = await rowsOf(content);
    const findings = await findingsOf(content);
    expect(rows).toHaveLength(findings.length);
    for (const [
      place,
      { fingerprint, control, resource, region, severity },
    ] of findings.entries()) {
      const fields = { fingerprint, control, resource, region, severity };
      expect(rows[place]).toMatchObject(fields);
    }
    expect(rows.filter(({ status }) => status === 'exempted')).toHaveLength(22);
    expect(rows.some(({ status }) => status === 'unknown')).toBe(true);
  });

  it('has its head alone when nothing was found', async () => {
    expect(await rowsOf(cleanAudit('en'))).toEqual([]);
  });

  it('gives back any text, and none that a spreadsheet would run', async () => {
    const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '');
    const texts = fc.tuple(starts, fc.string({ unit: 'grapheme' })).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(texts, texts, async (resource, owner) => {
        const [row] = await rowsOf(ofOne(resource, owner));
        for (const [written, given] of [
          [row?.['resource'], resource],
          [row?.['exempted_by'], owner],
        ]) {
          expect([given, `'${given}`]).toContain(written);
          expect(written).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('holds hostile names in their cells', async () => {
    const content = hostileAudit('fr');
    expect(await rowsOf(content)).toHaveLength((await findingsOf(content)).length);
  });
});
