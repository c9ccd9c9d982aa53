import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { toMoto } from '../moto-account.ts';

const documentOf = (statement: object): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] });

const AssumeRolePolicyDocument = documentOf({
  Principal: { Service: ['lambda.amazonaws.com', 'ecs-tasks.amazonaws.com'] },
  Action: 'sts:AssumeRole',
});

/** Makes a role of an inline policy, and gives its ARN. */
const makeRole = async (RoleName: string, Action: string | readonly string[]): Promise<string> => {
  const iam = new IAMClient(toMoto());
  const { Role } = await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument }));
  const PolicyDocument = documentOf({ Action, Resource: '*' });
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'inline', PolicyDocument }));
  return Role?.Arn ?? '';
};

/** Roles of workloads: one that reads, one that administers, one that passes that one on. */
export const seedRoles = async () => ({
  reads: await makeRole('reads', 's3:GetObject'),
  administers: await makeRole('administers', '*'),
  passes: await makeRole('passes', [
    'iam:PassRole',
    'lambda:CreateFunction',
    'lambda:InvokeFunction',
  ]),
});
