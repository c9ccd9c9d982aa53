import { describe, expect, it } from 'vitest';
import { controls } from '#controls/controls.generated.ts';
import { findingQuery } from '#core/contract/findings.ts';
import type { Finding, Fingerprint } from '#core/domain/audit/finding.ts';
import { wantedBy } from '#functions/serve-audits/wanted-findings.ts';

const catalogue = { controls, referencesOf: () => [] };

const finding: Finding = {
  fingerprint: 'f'.repeat(32) as Fingerprint,
  control: 'aws.s3.bucket-refuses-plain-http',
  severity: 'high',
  kind: 'aws.s3.bucket',
  resource: 'arn:aws:s3:::Devis-Été',
  account: '123456789012',
  region: 'eu-west-3',
  status: 'fail',
  observations: [],
  exemption: null,
  change: null,
};

const finds = (q: string, one = finding): boolean =>
  wantedBy(findingQuery.parse({ q }), catalogue)(one);

describe('a search in findings', () => {
  const title = controls.find(({ id }) => id === finding.control)?.title;

  it.each([
    ['the resource, whatever its accents and capitals', 'devis-ete'],
    ['the service', 's3'],
    ['the id of the control', 'aws.s3.bucket-refuses'],
    ['the title in French', title?.fr],
    ['the title in English', title?.en],
    ['the region', 'EU-West-3'],
    ['the account', '123456789012'],
    ['words of several of these, in any order', 'west s3 devis'],
    ['nothing at all', ''],
  ])('finds by %s', (_, q) => {
    expect(finds(q ?? 'no such control')).toBe(true);
  });

  it('wants every word', () => {
    expect(finds('s3 us-east-1')).toBe(false);
  });

  it('looks at what a control that is gone was called', () => {
    const control = 'aws.s3.bucket-is-old';
    expect(finds('is-old', { ...finding, control })).toBe(true);
    expect(finds(title?.en ?? '', { ...finding, control })).toBe(false);
  });
});

it('wants those of one account of an organisation alone, where it is named', () => {
  const wanted = wantedBy(findingQuery.parse({ account: '123456789012' }), catalogue);
  expect(wanted(finding)).toBe(true);
  expect(wanted({ ...finding, account: '111122223333' })).toBe(false);
  expect(wanted({ ...finding, account: null })).toBe(false);
});
