import { describe, expect, it } from 'vitest';
import { account } from '#adapters/collectors/aws/iam/account.ts';
import { samlProvider } from '#adapters/collectors/aws/iam/identity-providers.ts';
import { policy } from '#adapters/collectors/aws/iam/policy.ts';
import { role } from '#adapters/collectors/aws/iam/role.ts';
import { serverCertificate } from '#adapters/collectors/aws/iam/server-certificate.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound } from '../scripted-account.ts';

const me = '111122223333';
const partner = '444455556666';
const arnOf = (rest: string) => `arn:aws:iam::${me}:${rest}`;
const encoded = (...Statement: readonly object[]) =>
  encodeURIComponent(JSON.stringify({ Version: '2012-10-17', Statement }));

const trusting = (Principal: object, Action = 'sts:AssumeRole') =>
  encoded({ Effect: 'Allow', Principal, Action });

const detailOf = (name: string, more: object = {}) => ({
  Arn: arnOf(`role/${name}`),
  RoleName: name,
  Path: '/',
  CreateDate: new Date('2020-01-01'),
  RoleLastUsed: {},
  AssumeRolePolicyDocument: trusting({ AWS: me }),
  ...more,
});

const details = (...RoleDetailList: readonly object[]) => ({
  GetAccountAuthorizationDetails: { RoleDetailList },
});

describe('a role', () => {
  const factsWith = async (more: object, script = {}) => {
    const found = await factsFound(role, { ...details(detailOf('app', more)), ...script });
    return found[arnOf('role/app')] ?? {};
  };

  it.each([
    [known(10), { RoleLastUsed: { LastUsedDate: new Date('2026-11-12') } }],
    [known(30), { CreateDate: new Date('2026-10-23') }],
    [unread('absent'), { RoleLastUsed: undefined }],
  ])('has been idle %j: %j', async (expected, more) => {
    expect((await factsWith(more))['idleDays']).toEqual(expected);
  });

  it('knows the accounts of its organization from those of others', async () => {
    const AssumeRolePolicyDocument = trusting({ AWS: partner });
    const trusted = { AssumeRolePolicyDocument };
    const alone = { DescribeOrganization: 'AWSOrganizationsNotInUseException' };
    const Organization = { MasterAccountId: '222233334444' };
    const listed = (Id: string) => ({
      DescribeOrganization: { Organization },
      ListAccounts: { Accounts: [{ Id }] },
    });
    const foreign = known([{ statement: '#1', trusts: partner }]);
    expect((await factsWith(trusted, alone))['unknownTrusts']).toEqual(foreign);
    expect((await factsWith(trusted, listed(me)))['unknownTrusts']).toEqual(foreign);
    expect((await factsWith(trusted, listed(partner)))['unknownTrusts']).toEqual(known([]));
    const untold = { DescribeOrganization: { Organization } };
    expect((await factsWith(trusted, untold))['unknownTrusts']).toEqual(unread('denied'));
    expect((await factsWith(trusted))['foreignAccounts']).toEqual(unread('denied'));
  });

  it('whose trust AWS alone decides is not listed', async () => {
    const found = await factsFound(
      role,
      details(
        detailOf('linked', { Path: '/aws-service-role/config.amazonaws.com/' }),
        detailOf('sso', { Path: '/aws-reserved/sso.amazonaws.com/' }),
        detailOf('made-in-console', { Path: '/service-role/' }),
      ),
    );
    expect(Object.keys(found)).toEqual([arnOf('role/made-in-console')]);
  });
});

describe('policies', () => {
  const ofAws = (name: string, more: object) => ({
    Arn: `arn:aws:iam::aws:policy/${name}`,
    Path: '/',
    PolicyVersionList: [{ IsDefaultVersion: true, Document: encoded() }],
    ...more,
  });

  it('of AWS are listed where somebody holds them, but those of its own roles', async () => {
    const found = await factsFound(policy, {
      GetAccountAuthorizationDetails: {
        Policies: [
          ofAws('Held', { AttachmentCount: 1 }),
          ofAws('Unheld', { AttachmentCount: 0 }),
          ofAws('Linked', { AttachmentCount: 1, Path: '/aws-service-role/' }),
          { ...ofAws('x', { AttachmentCount: 0 }), Arn: arnOf('policy/own') },
        ],
      },
    });
    expect(Object.keys(found)).toEqual(['arn:aws:iam::aws:policy/Held', arnOf('policy/own')]);
  });

  it('of a permission set are told from those embedded in a role', async () => {
    const RolePolicyList = [{ PolicyName: 'own', PolicyDocument: encoded() }];
    const found = await factsFound(
      policy,
      details(
        detailOf('app', { RolePolicyList }),
        detailOf('sso', { RolePolicyList, Path: '/aws-reserved/sso.amazonaws.com/' }),
        detailOf('linked', { RolePolicyList, Path: '/aws-service-role/x/' }),
      ),
    );
    const types = Object.entries(found).map(([id, { type }]) => [id, type]);
    expect(Object.fromEntries(types)).toEqual({
      [arnOf('role/app:inline-policy/own')]: known('inline'),
      [arnOf('role/sso:inline-policy/own')]: known('permission-set'),
    });
  });

  it('that bound users and roles count them', async () => {
    const bound = { Arn: arnOf('policy/bound'), AttachmentCount: 0 };
    const PermissionsBoundary = { PermissionsBoundaryArn: bound.Arn };
    const found = await factsFound(policy, {
      GetAccountAuthorizationDetails: {
        RoleDetailList: [detailOf('app', { PermissionsBoundary }), detailOf('free')],
        UserDetailList: [{ Arn: 'ann', PermissionsBoundary }],
        Policies: [bound, { Arn: arnOf('policy/other') }],
      },
    });
    expect(found[bound.Arn]?.['boundaryUses']).toEqual(known(2));
    expect(found[arnOf('policy/other')]?.['boundaryUses']).toEqual(known(0));
  });

  it('that have no version in force are unknown', async () => {
    const own = { Arn: arnOf('policy/own'), PolicyVersionList: [{ IsDefaultVersion: false }] };
    const found = await factsFound(policy, { GetAccountAuthorizationDetails: { Policies: [own] } });
    expect(found[own.Arn]?.['grantsEverything']).toEqual(unread('absent'));
  });
});

describe('what the account has', () => {
  it('names the roles of support and audit, and all who hold CloudShell', async () => {
    const holding = (name: string) => ({
      AttachedManagedPolicies: [{ PolicyArn: `arn:aws:iam::aws:policy/${name}` }],
    });
    const found = await factsFound(account, {
      GetAccountAuthorizationDetails: {
        UserDetailList: [{ Arn: 'ann', ...holding('AWSSupportAccess') }],
        GroupDetailList: [{ Arn: 'staff', ...holding('AWSCloudShellFullAccess') }],
        RoleDetailList: [
          detailOf('incidents', holding('AWSSupportAccess')),
          detailOf('auditor', holding('SecurityAudit')),
          detailOf('shell', holding('AWSCloudShellFullAccess')),
        ],
      },
    });
    expect(found[arnOf('account')]).toEqual({
      supportRoles: known([arnOf('role/incidents')]),
      auditRoles: known([arnOf('role/auditor')]),
      cloudShellHolders: known(['staff', arnOf('role/shell')]),
    });
  });
});

describe('what expires', () => {
  it.each([
    [known(30), new Date('2026-12-22')],
    [known(-1), new Date('2026-11-21T12:00:00Z')],
    [unread('absent'), undefined],
  ])('has %j left', async (expected, date) => {
    const Arn = arnOf('server-certificate/site');
    const certificates = await factsFound(serverCertificate, {
      ListServerCertificates: { ServerCertificateMetadataList: [{ Arn, Expiration: date }] },
    });
    expect(certificates[Arn]?.['daysLeft']).toEqual(expected);
    const providers = await factsFound(samlProvider, {
      ...details(),
      ListSAMLProviders: { SAMLProviderList: [{ Arn, ValidUntil: date }] },
    });
    expect(providers[Arn]?.['daysLeft']).toEqual(expected);
  });
});

describe('an identity provider', () => {
  const provider = arnOf('saml-provider/office');
  const trustingRolesAmong = async (...roles: readonly object[]) => {
    const found = await factsFound(samlProvider, {
      ...details(...roles),
      ListSAMLProviders: { SAMLProviderList: [{ Arn: provider }] },
    });
    return found[provider]?.['trustingRoles'];
  };
  const unreadable = detailOf('odd', { AssumeRolePolicyDocument: '%7B' });
  const signedIn = detailOf('staff', {
    AssumeRolePolicyDocument: trusting({ Federated: provider }, 'sts:AssumeRoleWithSAML'),
  });

  it('is trusted by the roles that name it', async () => {
    expect(await trustingRolesAmong(signedIn, detailOf('app'), unreadable)).toEqual(
      known([signedIn.Arn]),
    );
    expect(await trustingRolesAmong(detailOf('app'))).toEqual(known([]));
  });

  it('may be trusted by one that could not be read', async () => {
    expect(await trustingRolesAmong(detailOf('app'), unreadable)).toEqual(unread('malformed'));
  });
});
