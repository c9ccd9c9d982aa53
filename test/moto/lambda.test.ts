import { CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  AddPermissionCommand,
  CreateFunctionCommand,
  type CreateFunctionCommandInput,
  LambdaClient,
  PutFunctionConcurrencyCommand,
} from '@aws-sdk/client-lambda';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const account = '123456789012';
const key = `arn:aws:kms:${region}:${account}:key/11111111-2222-3333-4444-555555555555`;

const role = async (): Promise<string> => {
  const made = await new IAMClient(toMoto()).send(
    new CreateRoleCommand({
      RoleName: 'runs',
      AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [] }),
    }),
  );
  return made.Role?.Arn ?? '';
};

const subnetsIn = async (zones: readonly string[]): Promise<string[]> => {
  const ec2 = new EC2Client(toMoto());
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.9.0.0/16' }));
  const made = zones.map(async (zone, index) => {
    const { Subnet } = await ec2.send(
      new CreateSubnetCommand({
        VpcId: Vpc?.VpcId,
        AvailabilityZone: `${region}${zone}`,
        CidrBlock: `10.9.${index}.0/24`,
      }),
    );
    return Subnet?.SubnetId ?? '';
  });
  return await Promise.all(made);
};

type Settings = Partial<CreateFunctionCommandInput>;

const makeFunctions = async (): Promise<void> => {
  const lambda = new LambdaClient(toMoto());
  const Role = await role();
  const make = async (FunctionName: string, settings: Settings): Promise<void> => {
    await lambda.send(
      new CreateFunctionCommand({
        FunctionName,
        Role,
        Handler: 'index.handler',
        Code: { ZipFile: Buffer.from('not a real archive') },
        ...settings,
      }),
    );
  };
  const [one = '', two = '', three = ''] = await subnetsIn(['a', 'b', 'a']);
  await make('good', {
    Runtime: 'nodejs24.x',
    VpcConfig: { SubnetIds: [one, two], SecurityGroupIds: [] },
    Environment: { Variables: { STAGE: 'production', DB_PASSWORD_ARN: 'arn:aws:x' } },
    KMSKeyArn: key,
    TracingConfig: { Mode: 'Active' },
  });
  await make('bad', {
    Runtime: 'python3.8',
    VpcConfig: { SubnetIds: [one, three], SecurityGroupIds: [] },
    Environment: { Variables: { DB_PASSWORD: 'correct-horse' } },
    TracingConfig: { Mode: 'PassThrough' },
  });
  await lambda.send(
    new PutFunctionConcurrencyCommand({ FunctionName: 'good', ReservedConcurrentExecutions: 5 }),
  );
  await lambda.send(
    new AddPermissionCommand({
      FunctionName: 'bad',
      StatementId: 'Everyone',
      Action: 'lambda:InvokeFunction',
      Principal: '*',
    }),
  );
};

describe('Lambda in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeFunctions();
    resources = await collected(['lambda']);
  });

  it.each([
    'function-is-not-invokable-by-anyone',
    'function-runtime-is-supported',
    'function-environment-holds-no-secret',
    'function-environment-key-is-its-owners',
    'function-spans-availability-zones',
    'function-is-traced',
    'function-reserves-its-concurrency',
  ])('aws.lambda.%s', (control) => {
    const expected = { good: 'pass', bad: 'fail' };
    expect(verdictsOf(`aws.lambda.${control}`, resources, ['good', 'bad'])).toEqual(expected);
  });
});
