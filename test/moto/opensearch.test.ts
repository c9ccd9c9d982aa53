import {
  CreateDomainCommand,
  type CreateDomainCommandInput,
  OpenSearchClient,
} from '@aws-sdk/client-opensearch';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const opensearch = () => new OpenSearchClient(toMoto());

const makeDomain = async (
  DomainName: string,
  settings: Partial<CreateDomainCommandInput>,
): Promise<void> => {
  await opensearch().send(
    new CreateDomainCommand({ DomainName, EngineVersion: 'OpenSearch_2.19', ...settings }),
  );
};

const openTo = (AWS: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS }, Action: 'es:*', Resource: '*' }],
  });

const good: Partial<CreateDomainCommandInput> = {
  VPCOptions: { SubnetIds: ['subnet-11112222'] },
  EncryptionAtRestOptions: { Enabled: true },
  NodeToNodeEncryptionOptions: { Enabled: true },
  DomainEndpointOptions: {
    EnforceHTTPS: true,
    TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10',
  },
  AdvancedSecurityOptions: { Enabled: true },
  LogPublishingOptions: {
    AUDIT_LOGS: {
      Enabled: true,
      CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-west-3:123456789012:log-group:audit',
    },
  },
  ClusterConfig: { InstanceCount: 3, ZoneAwarenessEnabled: true },
};

const bad: Partial<CreateDomainCommandInput> = {
  AccessPolicies: openTo('*'),
  AdvancedSecurityOptions: { Enabled: false },
};

describe('OpenSearch in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeDomain('good', good);
    await makeDomain('bad', bad);
    await makeDomain('closed', { AccessPolicies: openTo('arn:aws:iam::123456789012:root') });
    // DescribeDomains takes five names at most.
    for (const more of ['one', 'two', 'three']) await makeDomain(`more-${more}`, {});
    resources = await collected(['opensearch']);
  });

  it.each([
    ['aws.opensearch.domain-is-in-vpc', { good: 'pass', bad: 'fail' }],
    [
      'aws.opensearch.domain-is-not-open-to-anyone',
      { good: 'not-applicable', closed: 'pass', bad: 'fail' },
    ],
    ['aws.opensearch.domain-is-encrypted', { good: 'pass', bad: 'fail' }],
    ['aws.opensearch.domain-encrypts-between-nodes', { good: 'pass', bad: 'fail' }],
    ['aws.opensearch.domain-requires-modern-tls', { good: 'pass', bad: 'fail' }],
    ['aws.opensearch.domain-has-fine-grained-access', { good: 'pass', bad: 'fail' }],
    ['aws.opensearch.domain-keeps-audit-logs', { good: 'pass', bad: 'fail' }],
    ['aws.opensearch.domain-spans-zones', { good: 'pass', bad: 'fail' }],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });

  it('describes them all, however many', () => {
    expect(resources).toHaveLength(6);
  });
});
