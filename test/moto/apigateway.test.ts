import {
  APIGatewayClient,
  CreateDeploymentCommand,
  CreateDomainNameCommand,
  CreateResourceCommand,
  CreateRestApiCommand,
  type CreateRestApiCommandInput,
  CreateStageCommand,
  PutIntegrationCommand,
  PutMethodCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-api-gateway';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';
import { putBehindWaf } from './seed/web-acl.ts';

const gateway = () => new APIGatewayClient(toMoto());

interface Wanted {
  readonly authorizationType: 'AWS_IAM' | 'NONE';
  readonly uri: string;
}

const makeApi = async (
  input: CreateRestApiCommandInput,
  { authorizationType, uri }: Wanted,
): Promise<string> => {
  const { id: restApiId, rootResourceId } = await gateway().send(new CreateRestApiCommand(input));
  const { id: resourceId } = await gateway().send(
    new CreateResourceCommand({ restApiId, parentId: rootResourceId, pathPart: 'orders' }),
  );
  const method = { restApiId, resourceId, httpMethod: 'GET' };
  await gateway().send(new PutMethodCommand({ ...method, authorizationType }));
  await gateway().send(
    new PutIntegrationCommand({ ...method, type: 'HTTP_PROXY', integrationHttpMethod: 'GET', uri }),
  );
  return `${restApiId}`;
};

const makeStage = async (restApiId: string, stageName: string): Promise<void> => {
  const { id: deploymentId } = await gateway().send(new CreateDeploymentCommand({ restApiId }));
  const cached = { cacheClusterEnabled: true, cacheClusterSize: '0.5' } as const;
  await gateway().send(
    new CreateStageCommand({
      restApiId,
      deploymentId,
      stageName,
      tracingEnabled: stageName === 'good',
      ...cached,
    }),
  );
};

const set = async (
  restApiId: string,
  stageName: string,
  settings: Readonly<Record<string, string>>,
): Promise<void> => {
  const patchOperations = Object.entries(settings).map(([path, value]) => ({
    op: 'replace' as const,
    path,
    value,
  }));
  await gateway().send(new UpdateStageCommand({ restApiId, stageName, patchOperations }));
};

const makeAll = async () => {
  const closed = { authorizationType: 'AWS_IAM', uri: 'https://backend.example.org/' } as const;
  const open = { authorizationType: 'NONE', uri: 'http://backend.example.org/' } as const;
  const inside = { endpointConfiguration: { types: ['PRIVATE' as const] } };
  const good = await makeApi({ name: 'good' }, closed);
  const bad = await makeApi({ name: 'bad' }, open);
  const hidden = await makeApi({ name: 'hidden', ...inside }, open);
  await makeStage(good, 'good');
  await makeStage(bad, 'bad');
  await set(good, 'good', {
    '/accessLogSettings/destinationArn': 'arn:aws:logs:eu-west-3:123456789012:log-group:calls',
    '/accessLogSettings/format': '$context.requestId',
    '/*/*/logging/loglevel': 'ERROR',
    '/*/*/throttling/rateLimit': '100',
    '/*/*/caching/enabled': 'true',
    '/*/*/caching/dataEncrypted': 'true',
  });
  await set(bad, 'bad', {
    '/*/*/logging/dataTrace': 'true',
    '/*/*/logging/loglevel': 'OFF',
    '/*/*/throttling/rateLimit': '10000',
    '/*/*/caching/enabled': 'true',
    '/*/*/caching/dataEncrypted': 'false',
  });
  for (const [domainName, securityPolicy] of [
    ['good.example.org', 'TLS_1_2'],
    ['bad.example.org', 'TLS_1_0'],
  ] as const) {
    await gateway().send(new CreateDomainNameCommand({ domainName, securityPolicy }));
  }
  return { good, bad, hidden };
};

describe('API Gateway in an emulated account', () => {
  let apis: Awaited<ReturnType<typeof makeAll>>;
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    apis = await makeAll();
    await putBehindWaf(`arn:aws:apigateway:${region}::/restapis/${apis.good}/stages/good`);
    resources = await collected(['apigateway']);
  });

  it.each([
    ['aws.apigateway.rest-api-asks-who-calls', 'pass', 'fail', 'not-applicable'],
    ['aws.apigateway.rest-api-is-private', 'fail', 'fail', 'pass'],
    ['aws.apigateway.rest-api-calls-backends-over-https', 'pass', 'fail', 'fail'],
  ])('%s', (control, good, bad, hidden) => {
    const expected = { [apis.good]: good, [apis.bad]: bad, [apis.hidden]: hidden };
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });

  it.each([
    ['aws.apigateway.stage-logs-access', 'pass'],
    ['aws.apigateway.stage-logs-errors', 'pass'],
    ['aws.apigateway.stage-keeps-bodies-out-of-logs', 'pass'],
    ['aws.apigateway.stage-is-traced', 'pass'],
    ['aws.apigateway.stage-is-behind-waf', 'pass'],
    ['aws.apigateway.stage-cache-is-encrypted', 'pass'],
    ['aws.apigateway.stage-shows-client-certificate', 'fail'],
    ['aws.apigateway.stage-limits-requests', 'pass'],
  ])('%s', (control, good) => {
    const expected = { 'stages/good': good, 'stages/bad': 'fail' };
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });

  it('aws.apigateway.domain-name-asks-for-tls-1-2', () => {
    const expected = { 'good.example.org': 'pass', 'bad.example.org': 'fail' };
    expect(
      verdictsOf('aws.apigateway.domain-name-asks-for-tls-1-2', resources, Object.keys(expected)),
    ).toEqual(expected);
  });
});
