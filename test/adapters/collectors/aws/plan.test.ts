import { describe, expect, it } from 'vitest';
import { type PlannedAccount, shardsFor } from '#adapters/collectors/aws/plan.ts';
import type { Needs } from '#core/domain/audit/needs.ts';

const needs: Needs = new Map([
  ['aws.s3.bucket', new Set(['publicAccess'])],
  ['aws.kms.key', new Set(['policy'])],
  ['aws.wafv2.web-acl', new Set(['rules'])],
]);

const planned: PlannedAccount = {
  account: '123456789012',
  isMember: false,
  lost: null,
  regions: ['eu-west-1', 'eu-west-3'],
  silent: new Map(),
  services: null,
};

const shardIds = (services: readonly string[] | null): readonly string[] =>
  shardsFor(needs, { ...planned, services }).map(({ id }) => id);

describe('the shards of an audit', () => {
  it('are one a region for a regional service, one without a region for a global one', () => {
    expect(shardIds(['s3', 'kms'])).toEqual(['aws.s3', 'aws.kms@eu-west-1', 'aws.kms@eu-west-3']);
  });

  it('leave out the services that no control asks about', () => {
    expect(shardIds(null)).not.toContain('aws.cloudfront');
  });

  it('bear the name of their account where there are several', () => {
    const member = shardsFor(needs, { ...planned, isMember: true, services: ['s3'] });
    expect(member.map(({ id }) => id)).toEqual(['123456789012/aws.s3']);
  });

  it('are one of all kinds, that is lost, where an account lets nobody in', () => {
    const lost = { why: 'denied', code: 'AccessDenied' } as const;
    expect(shardsFor(needs, { ...planned, isMember: true, lost })).toEqual([
      {
        id: '123456789012/aws',
        collector: 'aws',
        account: '123456789012',
        region: null,
        kinds: expect.arrayContaining([...needs.keys()]),
        lost,
      },
    ]);
  });

  it('are one that is lost for a region that is silent: global services do not hang on it', () => {
    const why = { why: 'not-collected', code: 'TimeoutError' } as const;
    const silent = new Map([['eu-west-1', why]]);
    const shards = shardsFor(needs, { ...planned, silent, services: ['s3', 'kms'] });
    expect(shards.map(({ id, kinds, lost }) => [id, kinds, lost?.code ?? null])).toEqual([
      ['aws.s3', ['aws.s3.bucket'], null],
      ['aws.kms@eu-west-3', ['aws.kms.key'], null],
      ['aws@eu-west-1', ['aws.kms.key'], 'TimeoutError'],
    ]);
  });
});
