import {
  AddRoleToInstanceProfileCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { AddPermissionCommand, CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  CreateBucketCommand,
  PutBucketAclCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { region, toMoto } from './moto-account.ts';

const account = '123456789012';

const policyOf = (...Statement: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement });

const allowing = (Action: string | readonly string[], Resource: string) => ({
  Effect: 'Allow',
  Action,
  Resource,
});

const trusting = (Principal: object | string): string =>
  policyOf({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' });

/** That instances and functions may run with. */
const seedWorkloadRole = async (RoleName: string, PolicyDocument: string): Promise<void> => {
  const iam = new IAMClient(toMoto());
  const trust = trusting({ Service: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] });
  await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trust }));
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'own', PolicyDocument }));
  const profile = { InstanceProfileName: RoleName };
  await iam.send(new CreateInstanceProfileCommand(profile));
  await iam.send(new AddRoleToInstanceProfileCommand({ ...profile, RoleName }));
};

/** Who makes functions that run with the roles that he may pass. */
const seedDeployer = async (UserName: string, passed: string): Promise<void> => {
  const iam = new IAMClient(toMoto());
  await iam.send(new CreateUserCommand({ UserName }));
  const PolicyDocument = policyOf(
    allowing('iam:PassRole', passed),
    allowing(['lambda:CreateFunction', 'lambda:InvokeFunction'], '*'),
  );
  await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'deploys', PolicyDocument }));
};

/** Roles: one administers, one reads, one is anybody's. Users: one passes any role, one the reader's. */
export const seedIdentities = async (): Promise<void> => {
  await seedWorkloadRole('administrator', policyOf(allowing('*', '*')));
  await seedWorkloadRole('reader', policyOf(allowing('s3:GetObject', 'arn:aws:s3:::blocked/*')));
  const open = { RoleName: 'open', AssumeRolePolicyDocument: trusting({ AWS: '*' }) };
  await new IAMClient(toMoto()).send(new CreateRoleCommand(open));
  await seedDeployer('deployer', '*');
  await seedDeployer('publisher', `arn:aws:iam::${account}:role/reader`);
};

/** Two whose objects an ACL gives to all, of which one is blocked over that. */
export const seedBuckets = async (): Promise<void> => {
  const s3 = new S3Client({ ...toMoto(), forcePathStyle: true });
  for (const Bucket of ['open', 'blocked']) {
    const CreateBucketConfiguration = { LocationConstraint: region } as const;
    await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
    await s3.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read' }));
  }
  const PublicAccessBlockConfiguration = { IgnorePublicAcls: true };
  await s3.send(
    new PutPublicAccessBlockCommand({ Bucket: 'blocked', PublicAccessBlockConfiguration }),
  );
};

/** Two that allow everyone under a condition: all meet the first one, the account's own the second. */
export const seedKeys = async (): Promise<string> => {
  const under = (Condition: object): string =>
    policyOf({ ...allowing('kms:*', '*'), Principal: { AWS: '*' }, Condition });
  const kms = new KMSClient(toMoto());
  const overTls = under({ Bool: { 'aws:SecureTransport': 'true' } });
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ Policy: overTls }));
  const own = under({ StringEquals: { 'kms:CallerAccount': account } });
  await kms.send(new CreateKeyCommand({ Policy: own }));
  return KeyMetadata?.KeyId ?? '';
};

interface Invoker {
  readonly Principal: string;
  readonly SourceAccount?: string;
}

const seedFunction = async (name: string, role: string, invoker: Invoker): Promise<void> => {
  const lambda = new LambdaClient(toMoto());
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName: name,
      Role: `arn:aws:iam::${account}:role/${role}`,
      Handler: 'index.handler',
      Runtime: 'nodejs24.x',
      Code: { ZipFile: Buffer.from('not a real archive') },
    }),
  );
  const permission = { StatementId: 'Invoker', Action: 'lambda:InvokeFunction', ...invoker };
  await lambda.send(new AddPermissionCommand({ FunctionName: name, ...permission }));
};

/** Anyone invokes two of them, of which one administers; the account's own buckets the third. */
export const seedFunctions = async (): Promise<void> => {
  await seedFunction('open', 'administrator', { Principal: '*' });
  await seedFunction('open-reader', 'reader', { Principal: '*' });
  const ownBuckets = { Principal: 's3.amazonaws.com', SourceAccount: account };
  await seedFunction('own', 'administrator', ownBuckets);
};
