import { IAMClient, UpdateAccountPasswordPolicyCommand } from '@aws-sdk/client-iam';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';
import {
  allow,
  makeGroup,
  makeMfaDevice,
  makeOidcProvider,
  makePolicy,
  makeRole,
  makeSamlProvider,
  makeUser,
  me,
  partner,
  policyArn,
  policyOfAws,
} from './seed/identities.ts';

const lambda = { Service: 'lambda.amazonaws.com' };
const partnerAccount = { AWS: `arn:aws:iam::${partner}:root` };
const externalId = { StringEquals: { 'sts:ExternalId': '7f1c2a' } };

const makeUsers = async (): Promise<void> => {
  await makeGroup('staff');
  await makeGroup('deserted');
  await makeUser('ann', { password: true, mfa: true, groups: ['staff'] });
  await makeUser('bob', { password: true, keys: 2, may: allow('s3:GetObject') });
  await makeUser('robot', { keys: 1, attached: policyArn('everything') });
  await makeUser('boss', { password: true, mfa: true, attached: policyArn('everything') });
  await makeUser('ghost', {});
};

const makeRoles = async (): Promise<void> => {
  await makeRole('worker', { trusts: lambda, may: allow('s3:GetObject'), inProfile: true });
  await makeRole('overworker', { trusts: lambda, attached: policyOfAws('AdministratorAccess') });
  await makeRole('deployer', {
    trusts: { AWS: me },
    may: allow(['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction']),
  });
  await makeRole('lent', { trusts: partnerAccount, condition: externalId, may: allow('s3:*') });
  await makeRole('given', { trusts: partnerAccount, may: allow('iam:*') });
  await makeRole('linked', {
    path: '/aws-service-role/x.amazonaws.com/',
    trusts: { Service: 'x.amazonaws.com' },
    may: allow('*'),
  });
  await makeRole('incidents', {
    trusts: { AWS: me },
    attached: policyOfAws('AWSSupportAccess'),
  });
  await makeRole('auditor', { trusts: { AWS: me }, attached: policyOfAws('SecurityAudit') });
};

const makePolicies = async (): Promise<void> => {
  await makePolicy('everything', allow('*'));
  await makePolicy('spare-everything', allow('*'));
  await makePolicy('modest', allow('s3:GetObject', 'arn:aws:s3:::data/*'));
  await makePolicy('owner', allow(['iam:*', 'kms:*', 'cloudtrail:*', 'secretsmanager:*']));
  await makePolicy('mover', allow(['iam:PassRole', 'sts:AssumeRole']));
  await makePolicy('broad', { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' });
};

const makeProviders = async (): Promise<void> => {
  await makeSamlProvider('office');
  await makeSamlProvider('former-office');
  await makeOidcProvider('ci.example.com');
  await makeOidcProvider('former-ci.example.com');
  await makeRole('signed-in', {
    trusts: { Federated: `arn:aws:iam::${me}:saml-provider/office` },
    action: 'sts:AssumeRoleWithSAML',
  });
  await makeRole('built', {
    trusts: { Federated: `arn:aws:iam::${me}:oidc-provider/ci.example.com` },
    action: 'sts:AssumeRoleWithWebIdentity',
  });
};

const strengthenPasswords = async (): Promise<void> => {
  await new IAMClient(toMoto()).send(
    new UpdateAccountPasswordPolicyCommand({
      MinimumPasswordLength: 14,
      PasswordReusePrevention: 24,
      RequireUppercaseCharacters: true,
      RequireLowercaseCharacters: true,
      RequireNumbers: true,
      RequireSymbols: true,
      AllowUsersToChangePassword: true,
    }),
  );
};

const inline = (holder: string): string => `${holder}:inline-policy/own`;

describe('IAM in an emulated account', () => {
  let resources: readonly AnyResource[];
  let strengthened: readonly AnyResource[];
  let bare: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    bare = await collected(['iam']);
    await makePolicies();
    await makeUsers();
    await makeRoles();
    await makeProviders();
    await makeMfaDevice('forgotten');
    resources = await collected(['iam']);
    await strengthenPasswords();
    await makeRole('shell', {
      trusts: { AWS: me },
      attached: policyOfAws('AWSCloudShellFullAccess'),
    });
    strengthened = await collected(['iam']);
  });

  it.each([
    ['aws.iam.root-user-has-mfa', { ':root': 'unknown' }],
    ['aws.iam.root-user-has-no-access-key', { ':root': 'pass' }],
    ['aws.iam.root-user-has-no-signing-certificate', { ':root': 'pass' }],

    ['aws.iam.console-user-has-mfa', { ann: 'pass', bob: 'fail', robot: 'not-applicable' }],
    ['aws.iam.user-has-one-active-access-key', { robot: 'pass', bob: 'fail' }],
    ['aws.iam.user-permissions-come-from-groups', { ann: 'pass', bob: 'fail', robot: 'fail' }],
    [
      'aws.iam.administrator-holds-no-access-key',
      { boss: 'pass', robot: 'fail', bob: 'not-applicable' },
    ],
    ['aws.iam.console-user-holds-no-access-key', { ann: 'pass', bob: 'fail' }],
    ['aws.iam.user-has-a-credential', { robot: 'pass', ghost: 'fail', ann: 'not-applicable' }],
    ['aws.iam.group-has-members', { staff: 'pass', deserted: 'fail' }],

    ['aws.iam.role-trusts-known-principals-only', { lent: 'pass', given: 'fail' }],
    [
      'aws.iam.workload-role-does-not-administer',
      { '/worker': 'pass', overworker: 'fail', given: 'not-applicable' },
    ],
    [
      'aws.iam.shared-role-does-not-administer',
      { lent: 'pass', given: 'fail', overworker: 'not-applicable' },
    ],
    [
      'aws.iam.principal-cannot-escalate-through-pass-role',
      { '/worker': 'pass', boss: 'pass', deployer: 'fail' },
    ],

    [
      'aws.iam.attached-policy-does-not-grant-everything',
      {
        AdministratorAccess: 'fail',
        'policy/everything': 'fail',
        [inline('/worker')]: 'pass',
        'spare-everything': 'not-applicable',
      },
    ],
    [
      'aws.iam.unattached-policy-does-not-grant-everything',
      { modest: 'pass', 'spare-everything': 'fail', AdministratorAccess: 'not-applicable' },
    ],
    [
      'aws.iam.policy-is-attached',
      { 'policy/everything': 'pass', modest: 'fail', AdministratorAccess: 'not-applicable' },
    ],
    ['aws.iam.policy-is-managed', { modest: 'pass', [inline('/bob')]: 'fail' }],
    ['aws.iam.policy-does-not-own-identities', { modest: 'pass', owner: 'fail' }],
    ['aws.iam.policy-does-not-own-keys', { modest: 'pass', owner: 'fail' }],
    ['aws.iam.policy-does-not-own-trails', { modest: 'pass', owner: 'fail' }],
    ['aws.iam.policy-does-not-own-secrets', { modest: 'pass', owner: 'fail' }],
    [
      'aws.iam.policy-does-not-pass-every-role',
      { modest: 'pass', mover: 'fail', [inline('/deployer')]: 'fail' },
    ],
    ['aws.iam.policy-does-not-assume-every-role', { modest: 'pass', mover: 'fail' }],
    ['aws.iam.policy-allows-by-name', { modest: 'pass', broad: 'fail' }],

    ['aws.iam.saml-provider-serves-a-role', { '/office': 'pass', 'former-office': 'fail' }],
    [
      'aws.iam.oidc-provider-serves-a-role',
      { '/ci.example.com': 'pass', 'former-ci.example.com': 'fail' },
    ],
    ['aws.iam.virtual-mfa-device-is-assigned', { 'of-ann': 'pass', forgotten: 'fail' }],
    ['aws.iam.account-has-support-role', { ':account': 'pass' }],
    ['aws.iam.account-has-audit-role', { ':account': 'pass' }],
    ['aws.iam.cloudshell-full-access-is-not-attached', { ':account': 'pass' }],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });

  it.each([
    'asks-for-14-characters',
    'remembers-24-passwords',
    'asks-for-uppercase-letter',
    'asks-for-lowercase-letter',
    'asks-for-digit',
    'asks-for-symbol',
    'lets-users-change-theirs',
  ])('aws.iam.password-policy-%s: where none is set AWS applies its own', (name) => {
    const control = `aws.iam.password-policy-${name}`;
    const only = [':password-policy'];
    expect(verdictsOf(control, resources, only)).toEqual({ ':password-policy': 'fail' });
    expect(verdictsOf(control, strengthened, only)).toEqual({ ':password-policy': 'pass' });
  });

  it.each(['account-has-support-role', 'account-has-audit-role'])(
    'aws.iam.%s: not where there is none',
    (name) => {
      expect(verdictsOf(`aws.iam.${name}`, bare, [':account'])).toEqual({ ':account': 'fail' });
    },
  );

  it('aws.iam.cloudshell-full-access-is-not-attached: not once it is', () => {
    const control = 'aws.iam.cloudshell-full-access-is-not-attached';
    expect(verdictsOf(control, strengthened, [':account'])).toEqual({ ':account': 'fail' });
  });

  it('judges no role that a service made for itself', () => {
    expect(resources.filter(({ id }) => id.includes('linked'))).toEqual([]);
  });

  it('ties a role to the instance profiles that it is in', () => {
    const worker = resources.find(
      ({ kind, id }) => kind === 'aws.iam.principal' && id.endsWith('/worker'),
    );
    expect(worker?.relations).toEqual([
      { type: 'instance-profile', to: `arn:aws:iam::${me}:instance-profile/worker` },
    ]);
  });
});
