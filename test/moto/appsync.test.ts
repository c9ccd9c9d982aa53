import {
  AppSyncClient,
  CreateApiCacheCommand,
  CreateGraphqlApiCommand,
  type CreateGraphqlApiCommandInput,
} from '@aws-sdk/client-appsync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const makeApi = async (
  input: CreateGraphqlApiCommandInput,
  encrypted: boolean | null,
): Promise<string> => {
  const appsync = new AppSyncClient(toMoto());
  const { graphqlApi } = await appsync.send(new CreateGraphqlApiCommand(input));
  if (encrypted !== null) {
    await appsync.send(
      new CreateApiCacheCommand({
        apiId: graphqlApi?.apiId,
        ttl: 60,
        apiCachingBehavior: 'FULL_REQUEST_CACHING',
        type: 'SMALL',
        atRestEncryptionEnabled: encrypted,
      }),
    );
  }
  return `${graphqlApi?.arn}`;
};

const makeAll = async () => ({
  good: await makeApi(
    {
      name: 'good',
      authenticationType: 'AWS_IAM',
      xrayEnabled: true,
      logConfig: {
        fieldLogLevel: 'ERROR',
        cloudWatchLogsRoleArn: 'arn:aws:iam::123456789012:role/logs',
      },
    },
    true,
  ),
  bad: await makeApi(
    {
      name: 'bad',
      authenticationType: 'AWS_IAM',
      additionalAuthenticationProviders: [{ authenticationType: 'API_KEY' }],
    },
    false,
  ),
  plain: await makeApi({ name: 'plain', authenticationType: 'API_KEY' }, null),
});

describe('AppSync in an emulated account', () => {
  let apis: Awaited<ReturnType<typeof makeAll>>;
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    apis = await makeAll();
    resources = await collected(['appsync']);
  });

  it.each([
    ['aws.appsync.api-asks-who-calls', 'pass', 'fail', 'fail'],
    ['aws.appsync.api-logs-fields', 'pass', 'fail', 'fail'],
    ['aws.appsync.api-is-traced', 'pass', 'fail', 'fail'],
    ['aws.appsync.api-cache-is-encrypted', 'pass', 'fail', 'not-applicable'],
    ['aws.appsync.api-is-behind-waf', 'fail', 'fail', 'fail'],
    ['aws.appsync.api-hides-its-schema', 'fail', 'fail', 'fail'],
    ['aws.appsync.api-limits-query-depth', 'fail', 'fail', 'fail'],
  ])('%s', (control, good, bad, plain) => {
    const expected = { [apis.good]: good, [apis.bad]: bad, [apis.plain]: plain };
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
