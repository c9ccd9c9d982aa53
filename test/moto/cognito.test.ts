import { CognitoIdentityClient, CreateIdentityPoolCommand } from '@aws-sdk/client-cognito-identity';
import {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  type CreateUserPoolClientCommandInput,
  CreateUserPoolCommand,
  type CreateUserPoolCommandInput,
  SetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';
import { putBehindWaf } from './seed/web-acl.ts';

const users = () => new CognitoIdentityProviderClient(toMoto());

const makePool = async (input: CreateUserPoolCommandInput): Promise<string> => {
  const { UserPool } = await users().send(new CreateUserPoolCommand(input));
  return `${UserPool?.Id}`;
};

const makeClient = async (input: CreateUserPoolClientCommandInput): Promise<string> => {
  const { UserPoolClient } = await users().send(new CreateUserPoolClientCommand(input));
  return `${UserPoolClient?.ClientId}`;
};

const makePools = async () => {
  const good = await makePool({
    PoolName: 'good',
    Policies: {
      PasswordPolicy: {
        MinimumLength: 14,
        RequireUppercase: true,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        TemporaryPasswordValidityDays: 3,
      },
    },
    DeletionProtection: 'ACTIVE',
    UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
  });
  await users().send(
    new SetUserPoolMfaConfigCommand({
      UserPoolId: good,
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    }),
  );
  const PasswordPolicy = { MinimumLength: 6, TemporaryPasswordValidityDays: 90 };
  const bad = await makePool({
    PoolName: 'bad',
    Policies: { PasswordPolicy },
    DeletionProtection: 'INACTIVE',
    MfaConfiguration: 'OFF',
  });
  return { good, bad };
};

const makeClients = async ({ good, bad }: { readonly good: string; readonly bad: string }) => ({
  good: await makeClient({
    UserPoolId: good,
    ClientName: 'good',
    PreventUserExistenceErrors: 'ENABLED',
    EnableTokenRevocation: true,
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code'],
    CallbackURLs: ['https://app.example.org/', 'http://localhost:3000/'],
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
    AccessTokenValidity: 30,
    TokenValidityUnits: { AccessToken: 'minutes' },
  }),
  bad: await makeClient({
    UserPoolId: bad,
    ClientName: 'bad',
    PreventUserExistenceErrors: 'LEGACY',
    EnableTokenRevocation: false,
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['implicit'],
    CallbackURLs: ['http://app.example.org/'],
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    AccessTokenValidity: 1,
    TokenValidityUnits: { AccessToken: 'days' },
  }),
});

const makeIdentityPools = async () => {
  const make = async (IdentityPoolName: string, open: boolean): Promise<string> => {
    const { IdentityPoolId } = await new CognitoIdentityClient(toMoto()).send(
      new CreateIdentityPoolCommand({
        IdentityPoolName,
        AllowUnauthenticatedIdentities: open,
      }),
    );
    return `${IdentityPoolId}`;
  };
  return { good: await make('good', false), bad: await make('bad', true) };
};

interface Made {
  readonly good: string;
  readonly bad: string;
}

describe('Cognito in an emulated account', () => {
  let pools: Made;
  let clients: Made;
  let identityPools: Made;
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    pools = await makePools();
    clients = await makeClients(pools);
    await putBehindWaf(`arn:aws:cognito-idp:${region}:123456789012:userpool/${pools.good}`);
    identityPools = await makeIdentityPools();
    resources = await collected(['cognito', 'cognito-identity']);
  });

  const verdictsOn = (control: string, { good, bad }: Made) => {
    const verdicts = verdictsOf(control, resources, [good, bad]);
    return { good: verdicts[good], bad: verdicts[bad] };
  };
  const goodAndBad = { good: 'pass', bad: 'fail' };

  it.each([
    'aws.cognito.user-pool-asks-for-long-passwords',
    'aws.cognito.user-pool-asks-for-mixed-passwords',
    'aws.cognito.user-pool-temporary-passwords-expire',
    'aws.cognito.user-pool-asks-for-second-factor',
    'aws.cognito.user-pool-acts-on-threats',
    'aws.cognito.user-pool-resists-deletion',
    'aws.cognito.user-pool-closes-sign-up',
    'aws.cognito.user-pool-is-behind-waf',
  ])('%s', (control) => {
    expect(verdictsOn(control, pools)).toEqual(goodAndBad);
  });

  it.each([
    'aws.cognito.client-hides-who-exists',
    'aws.cognito.client-revokes-tokens',
    'aws.cognito.client-uses-no-implicit-grant',
    'aws.cognito.client-calls-back-over-https',
    'aws.cognito.client-keeps-passwords-off-the-wire',
    'aws.cognito.client-access-token-is-short-lived',
  ])('%s', (control) => {
    expect(verdictsOn(control, clients)).toEqual(goodAndBad);
  });

  it('aws.cognito.identity-pool-takes-no-guests', () => {
    const control = 'aws.cognito.identity-pool-takes-no-guests';
    expect(verdictsOn(control, identityPools)).toEqual(goodAndBad);
  });
});
