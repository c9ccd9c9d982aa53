import { describe, expect, it } from 'vitest';
import { domainName } from '#adapters/collectors/aws/apigateway/domain-name.ts';
import { restApi } from '#adapters/collectors/aws/apigateway/rest-api.ts';
import { stage } from '#adapters/collectors/aws/apigateway/stage.ts';
import { api } from '#adapters/collectors/aws/apigatewayv2/api.ts';
import { graphqlApi } from '#adapters/collectors/aws/appsync/graphql-api.ts';
import { identityPool } from '#adapters/collectors/aws/cognito/identity-pool.ts';
import { userPool } from '#adapters/collectors/aws/cognito/user-pool.ts';
import { userPoolClient } from '#adapters/collectors/aws/cognito/user-pool-client.ts';
import type { CollectedKind } from '#adapters/collectors/aws/kind.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, type Script } from './scripted-account.ts';

const onlyOne = async (kind: CollectedKind, script: Script) => {
  const [facts] = Object.values(await factsFound(kind, script));
  return facts ?? {};
};

describe('a REST API', () => {
  const NONE = { authorizationType: 'NONE' };
  const GetResources = {
    items: [
      {
        path: '/orders',
        resourceMethods: {
          GET: NONE,
          POST: { authorizationType: 'AWS_IAM' },
          PUT: { ...NONE, apiKeyRequired: true },
          OPTIONS: NONE,
        },
      },
    ],
  };
  const openMethods = async (policy: object | null) => {
    const escaped = policy && JSON.stringify(policy).replaceAll('"', String.raw`\"`);
    const items = [{ id: 'api', ...(escaped === null ? {} : { policy: escaped }) }];
    return (await onlyOne(restApi, { GetRestApis: { items }, GetResources }))['openMethods'];
  };
  const policyFor = (Principal: unknown) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action: 'execute-api:Invoke', Resource: '*' }],
  });

  it('is open by the methods that ask for nobody', async () => {
    expect(await openMethods(null)).toEqual(known(['GET /orders']));
  });

  it('is closed by a policy that names who may call, not by one that names everyone', async () => {
    const named = policyFor({ AWS: 'arn:aws:iam::111122223333:root' });
    expect(await openMethods(named)).toEqual(known([]));
    expect(await openMethods(policyFor('*'))).toEqual(known(['GET /orders']));
  });

  it('is unknown with a policy that nobody can read', async () => {
    expect(await openMethods({ Statement: 'none' })).toEqual(unread('malformed'));
  });
});

describe('a stage of a REST API', () => {
  const stageWhere = async (said: object) =>
    onlyOne(stage, {
      GetRestApis: { items: [{ id: 'api' }] },
      GetStages: { item: [{ stageName: 'live', ...said }] },
    });

  it.each([
    [{}, false],
    [{ throttlingRateLimit: 100 }, true],
    [{ throttlingRateLimit: 0 }, true],
    [{ throttlingRateLimit: -1 }, false],
    [{ throttlingRateLimit: 10_000 }, false],
  ])('with %j for all methods is held below the account: %s', async (settings, throttled) => {
    const facts = await stageWhere({ methodSettings: { '*/*': settings } });
    expect(facts['throttled']).toEqual(known(throttled));
  });

  it('has a web ACL and a client certificate where it is told to', async () => {
    expect(await stageWhere({ webAclArn: 'acl', clientCertificateId: 'cert' })).toMatchObject({
      webAcl: known('acl'),
      clientCertificate: known('cert'),
    });
    expect(await stageWhere({})).toMatchObject({
      webAcl: known(null),
      clientCertificate: known(null),
    });
  });
});

it.each([
  ['TLS_1_0', known(true)],
  ['TLS_1_2', known(false)],
  ['SecurityPolicy_TLS13_1_2_2021_06', known(false)],
  ['SecurityPolicy_TLS12_2018_EDGE', known(false)],
  ['SecurityPolicy_Other', unread('undecided')],
])('a domain name with the policy %s', async (securityPolicy, expected) => {
  const items = [{ domainName: 'api.example.org', securityPolicy }];
  const facts = await onlyOne(domainName, { GetDomainNames: { items } });
  expect(facts['acceptsOldTls']).toEqual(expected);
});

it('a WebSocket API is open by the route that connects alone', async () => {
  const Items = ['$connect', 'talk'].map((RouteKey) => ({ RouteKey, AuthorizationType: 'NONE' }));
  const facts = await onlyOne(api, {
    GetApis: { Items: [{ ApiId: 'chat', ProtocolType: 'WEBSOCKET' }] },
    GetRoutes: { Items },
    GetIntegrations: { Items: [{ IntegrationUri: 'http://x/', ConnectionType: 'VPC_LINK' }] },
  });
  expect(facts['openRoutes']).toEqual(known(['$connect']));
  expect(facts['plainHttpBackends']).toEqual(known([]));
});

describe('a GraphQL API', () => {
  const apiWhere = async (said: object, GetApiCache: object | string = 'NotFoundException') =>
    onlyOne(graphqlApi, {
      ListGraphqlApis: { graphqlApis: [{ arn: 'api', ...said }] },
      GetApiCache,
    });

  it('has the defaults that AppSync documents', async () => {
    expect(await apiWhere({})).toMatchObject({
      visibility: known('GLOBAL'),
      introspection: known('ENABLED'),
      queryDepthLimit: known(0),
      fieldLogLevel: known('NONE'),
      cached: known(false),
    });
  });

  it('authenticates in a way that is unknown where one of its ways is new', async () => {
    const additionalAuthenticationProviders = [{ authenticationType: 'PALM' }];
    const facts = await apiWhere({
      authenticationType: 'AWS_IAM',
      additionalAuthenticationProviders,
    });
    expect(facts['authentications']).toEqual(unread('undecided'));
  });
});

describe('a user pool', () => {
  const poolWhere = async (RiskConfiguration: object, GetWebACLForResource: object) =>
    onlyOne(userPool, {
      ListUserPools: { UserPools: [{ Id: 'pool' }] },
      DescribeUserPool: { UserPool: {} },
      DescribeRiskConfiguration: { RiskConfiguration },
      GetWebACLForResource,
    });

  it('answers risk as it is told to', async () => {
    const risk = {
      CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'BLOCK' } },
      AccountTakeoverRiskConfiguration: {
        Actions: { HighAction: { EventAction: 'MFA_REQUIRED' } },
      },
    };
    expect(await poolWhere(risk, { WebACL: { ARN: 'acl' } })).toMatchObject({
      blocksCompromisedPasswords: known(true),
      highRiskAction: known('MFA_REQUIRED'),
      webAcl: known('acl'),
    });
  });

  it('answers nothing where nothing was set', async () => {
    expect(await poolWhere({}, {})).toMatchObject({
      blocksCompromisedPasswords: known(false),
      highRiskAction: known('none'),
      threatProtection: known('OFF'),
      selfSignUp: known(true),
      webAcl: known(null),
    });
  });
});

describe('a client of a user pool', () => {
  const clientWhere = async (UserPoolClient: object) =>
    onlyOne(userPoolClient, {
      ListUserPools: { UserPools: [{ Id: 'pool' }] },
      ListUserPoolClients: { UserPoolClients: [{ ClientId: 'app' }] },
      DescribeUserPoolClient: { UserPoolClient },
    });

  it.each([
    [{}, 60],
    [{ AccessTokenValidity: 2 }, 120],
    [{ AccessTokenValidity: 5, TokenValidityUnits: { AccessToken: 'minutes' } }, 5],
    [{ AccessTokenValidity: 300, TokenValidityUnits: { AccessToken: 'seconds' } }, 5],
    [{ AccessTokenValidity: 1, TokenValidityUnits: { AccessToken: 'days' } }, 1440],
  ])('with %j gives access for %i minutes', async (said, minutes) => {
    expect((await clientWhere(said))['accessTokenMinutes']).toEqual(known(minutes));
  });

  it('is called back in the clear on its developer’s own machine alone', async () => {
    const own = ['http://localhost:3000/', 'http://127.0.0.1/', 'https://app.example.org/'];
    const CallbackURLs = [...own, 'http://localhost.example.org/'];
    const facts = await clientWhere({ CallbackURLs });
    expect(facts['plainHttpCallbacks']).toEqual(known(['http://localhost.example.org/']));
  });

  it('has no grants where OAuth is off', async () => {
    const flows = { AllowedOAuthFlows: ['implicit'] };
    expect((await clientWhere(flows))['grants']).toEqual(known([]));
    const on = await clientWhere({ ...flows, AllowedOAuthFlowsUserPoolClient: true });
    expect(on['grants']).toEqual(known(['implicit']));
  });
});

it('an identity pool refuses the classic flow unless it is told otherwise', async () => {
  const pools = { ListIdentityPools: { IdentityPools: [{ IdentityPoolId: 'pool' }] } };
  const without = await onlyOne(identityPool, { ...pools, DescribeIdentityPool: {} });
  expect(without['allowsClassicFlow']).toEqual(known(false));
  expect(without['allowsGuests']).toEqual(unread('absent'));
  const DescribeIdentityPool = { AllowClassicFlow: true };
  const facts = await onlyOne(identityPool, { ...pools, DescribeIdentityPool });
  expect(facts['allowsClassicFlow']).toEqual(known(true));
});
