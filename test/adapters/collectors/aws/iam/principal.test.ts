import { describe, expect, it } from 'vitest';
import { principal } from '#adapters/collectors/aws/iam/principal.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, placeOf } from '../scripted-account.ts';

const me = '111122223333';
const arnOf = (rest: string) => `arn:aws:iam::${me}:${rest}`;

const encoded = (...Statement: readonly object[]) =>
  encodeURIComponent(JSON.stringify({ Version: '2012-10-17', Statement }));
const allow = (Action: string | readonly string[]) =>
  encoded({ Effect: 'Allow', Action, Resource: '*' });
const inline = (PolicyDocument: string) => [{ PolicyName: 'own', PolicyDocument }];
const attached = (PolicyArn: string) => [{ PolicyArn, PolicyName: PolicyArn }];
const trusting = (service: string) =>
  encoded({ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' });

const administrator = 'arn:aws:iam::aws:policy/AdministratorAccess';
const versions = (...documents: readonly string[]) =>
  documents.map((Document, at) => ({ Document, IsDefaultVersion: at === 0 }));

const role = (name: string, more: object = {}) => ({
  Arn: arnOf(`role/${name}`),
  RoleName: name,
  Path: '/',
  AssumeRolePolicyDocument: trusting('lambda.amazonaws.com'),
  ...more,
});
const user = (name: string, more: object = {}) => ({
  Arn: arnOf(`user/${name}`),
  UserName: name,
  ...more,
});

const found = (details: object) =>
  factsFound(principal, { GetAccountAuthorizationDetails: details });
const factsOf = async (details: object, rest: string) => (await found(details))[arnOf(rest)] ?? {};

const ofAws = {
  Arn: administrator,
  AttachmentCount: 1,
  PolicyVersionList: versions(allow('*'), allow('s3:Get*')),
};

describe('the privilege of a principal', () => {
  it('follows from what is attached, in the version in force', async () => {
    const details = {
      RoleDetailList: [role('boss', { AttachedManagedPolicies: attached(administrator) })],
      Policies: [ofAws],
    };
    expect((await factsOf(details, 'role/boss'))['privilege']).toEqual(known('administrator'));
  });

  it('follows from the groups of a user too', async () => {
    const details = {
      UserDetailList: [user('ann', { GroupList: ['staff'] }), user('bob', { GroupList: [] })],
      GroupDetailList: [{ GroupName: 'staff', GroupPolicyList: inline(allow('iam:*')) }],
    };
    expect((await factsOf(details, 'user/ann'))['privilege']).toEqual(known('administrator'));
    expect((await factsOf(details, 'user/bob'))['privilege']).toEqual(known('none'));
  });

  it('is cut by its boundary', async () => {
    const boundary = arnOf('policy/boundary');
    const details = {
      RoleDetailList: [
        role('bounded', {
          RolePolicyList: inline(allow('*')),
          PermissionsBoundary: { PermissionsBoundaryArn: boundary },
        }),
      ],
      Policies: [{ Arn: boundary, PolicyVersionList: versions(allow('s3:*')) }],
    };
    expect((await factsOf(details, 'role/bounded'))['privilege']).toEqual(known('limited'));
  });

  it.each([
    ['an attached policy', { AttachedManagedPolicies: attached(administrator) }],
    ['a group', { GroupList: ['gone'] }],
    ['a boundary', { PermissionsBoundary: { PermissionsBoundaryArn: administrator } }],
  ])('is unknown where %s cannot be found', async (_, more) => {
    const details = { UserDetailList: [user('ann', more)] };
    const { privilege, passRoleEscalations } = await factsOf(details, 'user/ann');
    expect(privilege).toEqual(unread('absent'));
    expect(passRoleEscalations).toEqual(unread('absent'));
  });

  it('is unknown where a policy cannot be read', async () => {
    const details = { UserDetailList: [user('ann', { UserPolicyList: inline('%7B') })] };
    expect((await factsOf(details, 'user/ann'))['privilege']).toEqual(unread('malformed'));
  });
});

describe('a principal that passes roles', () => {
  const passing = allow(['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction']);
  const dev = user('dev', { UserPolicyList: inline(passing) });
  const boss = role('boss', { RolePolicyList: inline(allow('*')) });

  it('escalates to a role of the account', async () => {
    const details = { UserDetailList: [dev], RoleDetailList: [boss] };
    expect((await factsOf(details, 'user/dev'))['passRoleEscalations']).toMatchObject({
      value: [{ role: boss.Arn, service: 'lambda.amazonaws.com' }],
    });
  });

  it('does not escalate to a role that a service made for itself', async () => {
    const linked = { ...boss, Path: '/aws-service-role/lambda.amazonaws.com/' };
    const details = { UserDetailList: [dev], RoleDetailList: [linked] };
    expect(await found(details)).toEqual({
      [dev.Arn]: expect.objectContaining({ passRoleEscalations: known([]) }),
    });
  });
});

it('a role made by Identity Center is a principal: its policies are the customer’s', async () => {
  const Path = '/aws-reserved/sso.amazonaws.com/eu-west-3/';
  const details = { RoleDetailList: [role('AWSReservedSSO_x', { Path })] };
  expect(Object.keys(await found(details))).toEqual([arnOf('role/AWSReservedSSO_x')]);
});

it('where the account does not tell who is in it, there is a blind spot', async () => {
  expect(await factsFound(principal, {})).toEqual({ denied: {} });
});

it('a thousand roles with five policies each are collected in a few seconds', async () => {
  const services = ['lambda', 'ec2', 'ecs-tasks', 'codebuild', 'glue'];
  const Policies = Array.from({ length: 100 }, (_, at) => ({
    Arn: arnOf(`policy/p${at}`),
    PolicyVersionList: versions(allow(['logs:*', `s3:Get${at}`])),
  }));
  const RoleDetailList = Array.from({ length: 1000 }, (_, at) =>
    role(`r${at}`, {
      AssumeRolePolicyDocument: trusting(`${services[at % services.length]}.amazonaws.com`),
      RolePolicyList: [
        ...inline(allow(at % 10 === 0 ? ['iam:PassRole', 'lambda:*'] : 'sqs:*')),
        ...inline(allow('kms:Decrypt')),
        ...inline(allow(at % 100 === 0 ? 'iam:*' : 'sns:Publish')),
      ],
      AttachedManagedPolicies: [
        ...attached(arnOf(`policy/p${at % 100}`)),
        ...attached(arnOf(`policy/p${(at * 7) % 100}`)),
      ],
    }),
  );
  const place = placeOf({ GetAccountAuthorizationDetails: { RoleDetailList, Policies } });
  const begun = performance.now();
  let count = 0;
  for await (const _ of principal.collect(new Set(principal.provides), place)) count += 1;
  expect(count).toBe(1000);
  // One second on a small machine.
  expect(performance.now() - begun).toBeLessThan(10_000);
});
