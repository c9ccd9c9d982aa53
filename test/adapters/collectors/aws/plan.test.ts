import { describe, expect, it } from 'vitest';
import { shardsFor } from '#adapters/collectors/aws/plan.ts';
import type { Needs } from '#core/domain/audit/needs.ts';

const needs: Needs = new Map([
  ['aws.s3.bucket', new Set(['publicAccess'])],
  ['aws.kms.key', new Set(['policy'])],
  ['aws.wafv2.web-acl', new Set(['rules'])],
]);

const shardIds = (services: readonly string[] | null): readonly string[] =>
  shardsFor(needs, ['eu-west-1', 'eu-west-3'], services).map(({ id }) => id);

describe('the shards of an audit', () => {
  it('are one a region for a regional service, one without a region for a global one', () => {
    expect(shardIds(['s3', 'kms'])).toEqual(['aws.s3', 'aws.kms@eu-west-1', 'aws.kms@eu-west-3']);
  });

  it('leave out the services that no control asks about', () => {
    expect(shardIds(null)).not.toContain('aws.cloudfront');
  });
});
