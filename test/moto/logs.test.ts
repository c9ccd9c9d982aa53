import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  PutResourcePolicyCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const makeGroups = async (logs: CloudWatchLogsClient): Promise<void> => {
  const kmsKeyId = `arn:aws:kms:${region}:123456789012:key/4b1c`;
  await logs.send(new CreateLogGroupCommand({ logGroupName: 'year', kmsKeyId }));
  await logs.send(new PutRetentionPolicyCommand({ logGroupName: 'year', retentionInDays: 365 }));
  await logs.send(new CreateLogGroupCommand({ logGroupName: 'week' }));
  await logs.send(new PutRetentionPolicyCommand({ logGroupName: 'week', retentionInDays: 7 }));
  await logs.send(new CreateLogGroupCommand({ logGroupName: 'endless' }));
};

const policy = (Principal: object, Condition?: object): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal,
      Action: 'logs:PutLogEvents',
      Resource: '*',
      ...(Condition ? { Condition } : {}),
    },
  });

const makePolicies = async (logs: CloudWatchLogsClient): Promise<void> => {
  const held = { StringEquals: { 'aws:SourceAccount': '123456789012' } };
  const policyDocument = policy({ Service: 'route53.amazonaws.com' }, held);
  await logs.send(new PutResourcePolicyCommand({ policyName: 'held', policyDocument }));
  const open = policy({ AWS: '*' });
  await logs.send(new PutResourcePolicyCommand({ policyName: 'open', policyDocument: open }));
};

describe('CloudWatch Logs in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    const logs = new CloudWatchLogsClient(toMoto());
    await makeGroups(logs);
    await makePolicies(logs);
    resources = await collected(['logs']);
  });

  it.each([
    [
      'aws.logs.log-group-keeps-events-for-a-year',
      { 'year:*': 'pass', 'endless:*': 'pass', 'week:*': 'fail' },
    ],
    [
      'aws.logs.log-group-does-not-keep-events-for-ever',
      { 'year:*': 'pass', 'week:*': 'pass', 'endless:*': 'fail' },
    ],
    ['aws.logs.log-group-is-encrypted-with-customer-key', { 'year:*': 'pass', 'week:*': 'fail' }],
    ['aws.logs.log-group-is-protected-from-deletion', { 'year:*': 'fail' }],
    ['aws.logs.resource-policy-is-closed', { held: 'pass', open: 'fail' }],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
