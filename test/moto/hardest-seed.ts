import {
  AttachInternetGatewayCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateInternetGatewayCommand,
  CreateRouteCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  DescribeRouteTablesCommand,
  EC2Client,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
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
import { CreateBucketCommand, PutBucketAclCommand, S3Client } from '@aws-sdk/client-s3';
import { region, toMoto } from './moto-account.ts';

const policyOf = (...Statement: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement });

const everything = policyOf({ Effect: 'Allow', Action: '*', Resource: '*' });

const trusting = (Principal: object | string): string =>
  policyOf({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' });

/** A role that administers and that services may run with; one that anybody assumes; a user who passes roles. */
export const seedIdentities = async (): Promise<void> => {
  const iam = new IAMClient(toMoto());
  const services = { Service: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] };
  const administrator = { RoleName: 'administrator', AssumeRolePolicyDocument: trusting(services) };
  await iam.send(new CreateRoleCommand(administrator));
  const PolicyDocument = everything;
  await iam.send(
    new PutRolePolicyCommand({ RoleName: 'administrator', PolicyName: 'all', PolicyDocument }),
  );
  await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'administrator' }));
  await iam.send(
    new AddRoleToInstanceProfileCommand({
      InstanceProfileName: 'administrator',
      RoleName: 'administrator',
    }),
  );
  await iam.send(
    new CreateRoleCommand({ RoleName: 'open', AssumeRolePolicyDocument: trusting({ AWS: '*' }) }),
  );
  await iam.send(new CreateUserCommand({ UserName: 'deployer' }));
  const actions = ['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'];
  await iam.send(
    new PutUserPolicyCommand({
      UserName: 'deployer',
      PolicyName: 'deploys',
      PolicyDocument: policyOf({ Effect: 'Allow', Action: actions, Resource: '*' }),
    }),
  );
};

const seedNetwork = async (ec2: EC2Client) => {
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.8.0.0/16' }));
  const VpcId = Vpc?.VpcId;
  const { Subnet } = await ec2.send(new CreateSubnetCommand({ VpcId, CidrBlock: '10.8.1.0/24' }));
  const { InternetGateway } = await ec2.send(new CreateInternetGatewayCommand({}));
  const GatewayId = InternetGateway?.InternetGatewayId;
  await ec2.send(new AttachInternetGatewayCommand({ VpcId, InternetGatewayId: GatewayId }));
  const Filters = [{ Name: 'vpc-id', Values: [VpcId ?? ''] }];
  const { RouteTables } = await ec2.send(new DescribeRouteTablesCommand({ Filters }));
  const RouteTableId = RouteTables?.[0]?.RouteTableId;
  await ec2.send(
    new CreateRouteCommand({ RouteTableId, GatewayId, DestinationCidrBlock: '0.0.0.0/0' }),
  );
  const { GroupId = '' } = await ec2.send(
    new CreateSecurityGroupCommand({ VpcId, GroupName: 'wide', Description: 'wide' }),
  );
  // A range of ports that holds SSH, from everywhere.
  const IpPermissions = [
    { IpProtocol: 'tcp', FromPort: 20, ToPort: 30, IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
  ];
  await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions }));
  return { SubnetId: Subnet?.SubnetId ?? '', GroupId };
};

/** An instance on the internet that holds the role that administers. */
export const seedInstance = async (): Promise<void> => {
  const ec2 = new EC2Client(toMoto());
  const { SubnetId, GroupId } = await seedNetwork(ec2);
  await ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-12c6146b',
      MinCount: 1,
      MaxCount: 1,
      IamInstanceProfile: { Name: 'administrator' },
      NetworkInterfaces: [
        { DeviceIndex: 0, SubnetId, Groups: [GroupId], AssociatePublicIpAddress: true },
      ],
    }),
  );
};

/** A bucket, a key and a function that are anyone's. */
export const seedOpenThings = async (): Promise<void> => {
  const s3 = new S3Client({ ...toMoto(), forcePathStyle: true });
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(new CreateBucketCommand({ Bucket: 'open', CreateBucketConfiguration }));
  await s3.send(new PutBucketAclCommand({ Bucket: 'open', ACL: 'public-read' }));
  const Policy = policyOf({
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: 'kms:*',
    Resource: '*',
    // It holds for whoever comes over TLS: that is everyone.
    Condition: { Bool: { 'aws:SecureTransport': 'true' } },
  });
  await new KMSClient(toMoto()).send(new CreateKeyCommand({ Policy }));
  const lambda = new LambdaClient(toMoto());
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName: 'open',
      Role: 'arn:aws:iam::123456789012:role/administrator',
      Handler: 'index.handler',
      Runtime: 'nodejs24.x',
      Code: { ZipFile: Buffer.from('not a real archive') },
    }),
  );
  await lambda.send(
    new AddPermissionCommand({
      FunctionName: 'open',
      StatementId: 'Everyone',
      Action: 'lambda:InvokeFunction',
      Principal: '*',
    }),
  );
};
