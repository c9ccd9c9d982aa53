import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { awsCollector } from '#adapters/collectors/aws/aws-collector.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { readRoleArn } from '#core/domain/audit/access.ts';

const deployment = inject('deployment');
Object.assign(process.env, deployment.environment);

const role = 'probant-audited';
const externalId = 'probant-account-1';
const region = 'eu-west-3';
const needs = new Map([['aws.s3.bucket', new Set(['versioning'])]] as const);

const policyOf = (statement: object): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] });

/** The account itself is audited: what matters is who is let in, and by which word. */
describe('a role whose trust asks for an external id', () => {
  let account = '';

  beforeAll(async () => {
    const iam = new IAMClient();
    ({ Account: account = '' } = await new STSClient().send(new GetCallerIdentityCommand()));
    await iam.send(
      new CreateRoleCommand({
        RoleName: role,
        AssumeRolePolicyDocument: policyOf({
          Principal: { AWS: `arn:aws:iam::${account}:root` },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': externalId } },
        }),
      }),
    );
    const reads = policyOf({ Action: 's3:ListAllMyBuckets', Resource: '*' });
    await iam.send(
      new PutRolePolicyCommand({ RoleName: role, PolicyName: 'reads', PolicyDocument: reads }),
    );
  });

  const planned = (said: string | null) => {
    const roleArn = readRoleArn(`arn:aws:iam::${account}:role/${role}`);
    if (!roleArn) throw new Error('not the ARN of a role');
    const collector = awsCollector({
      target: {
        provider: 'aws',
        account,
        organization: null,
        regions: [region],
        services: ['s3'],
      },
      access: { kind: 'role', roleArn, externalId: said },
      clock: systemClock,
      home: region,
      endpoint: deployment.environment['AWS_ENDPOINT_URL'] ?? '',
    });
    return collector.plan(needs);
  };

  it('lets in whoever says it', async () => {
    expect(await planned(externalId)).toMatchObject({
      kind: 'planned',
      target: { account },
      shards: [{ id: 'aws.s3' }],
    });
  });

  it.each(['probant-account-2', null])('lets nobody in who says %j', async (said) => {
    expect(await planned(said)).toEqual({
      kind: 'impossible',
      failure: 'credentials-refused',
      code: 'AccessDenied',
    });
  });
});
