import { describe, expect, it } from 'vitest';
import { findingQuery } from '#core/contract/findings.ts';
import { severities } from '#core/domain/control.ts';
import { mayHold } from '#functions/serve-audits/wanted-chunks.ts';

const chunks = (['fail', 'unknown'] as const).flatMap((status) =>
  severities.map((severity) => ({ status, severity })),
);

const opened = (query: object) => chunks.filter(mayHold(findingQuery.parse(query)));

describe('the chunks that a search opens', () => {
  it('are those of its status', () => {
    expect(opened({})).toEqual(chunks.filter(({ status }) => status === 'fail'));
    expect(opened({ status: 'unknown' })).toEqual(
      chunks.filter(({ status }) => status === 'unknown'),
    );
  });

  it('are those of failures where somebody answers for what is sought', () => {
    expect(opened({ status: 'exempted' })).toEqual(opened({ status: 'fail' }));
  });

  it('are those of its severity', () => {
    expect(opened({ severity: 'low' })).toEqual([{ status: 'fail', severity: 'low' }]);
  });

  it('are not fewer for what a chunk does not say', () => {
    expect(opened({ service: 's3', change: 'new', q: 'a bucket' })).toEqual(opened({}));
  });
});
