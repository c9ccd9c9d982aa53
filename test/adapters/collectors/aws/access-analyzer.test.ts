import { describe, expect, it } from 'vitest';
import { analyzer } from '#adapters/collectors/aws/accessanalyzer/analyzer.ts';
import { regionSettings } from '#adapters/collectors/aws/accessanalyzer/region-settings.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound } from './scripted-account.ts';

const named = (name: string, type: string, status = 'ACTIVE') => ({
  arn: name,
  name,
  type,
  status,
});

const listed = (...analyzers: readonly object[]) => ({ ListAnalyzers: { analyzers } });

describe('Access Analyzer in a region', () => {
  const region = 'arn:aws:access-analyzer:eu-west-3:111122223333:region-settings';

  it('looks for external access by analyzers that are at work', async () => {
    const script = listed(
      named('ours', 'ACCOUNT'),
      named('whole', 'ORGANIZATION'),
      named('broken', 'ACCOUNT', 'FAILED'),
      named('idle', 'ACCOUNT_UNUSED_ACCESS'),
      named('inside', 'ACCOUNT_INTERNAL_ACCESS'),
    );
    const found = await factsFound(regionSettings, script);
    expect(found[region]?.['externalAccessAnalyzers']).toEqual(known(['ours', 'whole']));
  });

  it('is unknown where the analyzers are not told', async () => {
    const found = await factsFound(regionSettings, {});
    expect(found[region]?.['externalAccessAnalyzers']).toEqual(unread('denied'));
  });
});

describe('an analyzer', () => {
  it.each([
    [known('external'), 'ORGANIZATION'],
    [known('internal'), 'ORGANIZATION_INTERNAL_ACCESS'],
    [known('unused'), 'ACCOUNT_UNUSED_ACCESS'],
    [unread('undecided'), 'ACCOUNT_NEWLY_INVENTED'],
  ])('looks for %j: %s', async (expected, type) => {
    const found = await factsFound(analyzer, listed(named('one', type)));
    expect(found['one']?.['subject']).toEqual(expected);
  });

  it('counts the findings that wait, and knows of none where it may not look', async () => {
    const script = listed(named('one', 'ACCOUNT'));
    const two = { ...script, ListFindingsV2: { findings: [{}, {}] } };
    expect((await factsFound(analyzer, two))['one']?.['activeFindings']).toEqual(known(2));
    expect((await factsFound(analyzer, script))['one']?.['activeFindings']).toEqual(
      unread('denied'),
    );
  });
});
