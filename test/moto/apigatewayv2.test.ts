import {
  ApiGatewayV2Client,
  CreateApiCommand,
  type CreateApiCommandInput,
  CreateIntegrationCommand,
  CreateRouteCommand,
  CreateStageCommand,
} from '@aws-sdk/client-apigatewayv2';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const gateway = () => new ApiGatewayV2Client(toMoto());

const makeApi = async (
  input: CreateApiCommandInput,
  AuthorizationType: 'AWS_IAM' | 'NONE',
  routes: readonly string[],
): Promise<string> => {
  const { ApiId } = await gateway().send(new CreateApiCommand(input));
  for (const RouteKey of routes) {
    await gateway().send(new CreateRouteCommand({ ApiId, RouteKey, AuthorizationType }));
  }
  return `${ApiId}`;
};

const integrate = async (ApiId: string, IntegrationUri: string): Promise<void> => {
  const to = { IntegrationType: 'HTTP_PROXY', IntegrationMethod: 'ANY', IntegrationUri } as const;
  await gateway().send(new CreateIntegrationCommand({ ApiId, ...to, PayloadFormatVersion: '1.0' }));
};

const corsOf = (origin: string) => ({ CorsConfiguration: { AllowOrigins: [origin] } });

const makeAll = async () => {
  const http = { ProtocolType: 'HTTP' } as const;
  const own = corsOf('https://app.example.org');
  const good = await makeApi({ Name: 'good', ...http, ...own }, 'AWS_IAM', ['GET /orders']);
  const bad = await makeApi({ Name: 'bad', ...http, ...corsOf('*') }, 'NONE', [
    'GET /orders',
    'OPTIONS /orders',
  ]);
  const RouteSelectionExpression = '$request.body.action';
  const socket = { Name: 'socket', ProtocolType: 'WEBSOCKET', RouteSelectionExpression } as const;
  const connected = await makeApi(socket, 'NONE', ['talk']);
  await integrate(good, 'https://backend.example.org/');
  await integrate(bad, 'http://backend.example.org/');
  await gateway().send(
    new CreateStageCommand({
      ApiId: good,
      StageName: 'good',
      AccessLogSettings: {
        DestinationArn: 'arn:aws:logs:eu-west-3:123456789012:log-group:calls',
        Format: '$context.requestId',
      },
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 100 },
    }),
  );
  await gateway().send(new CreateStageCommand({ ApiId: bad, StageName: 'bad' }));
  return { good, bad, connected };
};

describe('HTTP and WebSocket APIs in an emulated account', () => {
  let apis: Awaited<ReturnType<typeof makeAll>>;
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    apis = await makeAll();
    resources = await collected(['apigatewayv2']);
  });

  it.each([
    ['aws.apigatewayv2.api-asks-who-calls', 'pass', 'fail', 'pass'],
    ['aws.apigatewayv2.api-calls-backends-over-https', 'pass', 'fail', 'pass'],
    ['aws.apigatewayv2.api-names-its-origins', 'pass', 'fail', 'not-applicable'],
  ])('%s', (control, good, bad, connected) => {
    const expected = { [apis.good]: good, [apis.bad]: bad, [apis.connected]: connected };
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });

  it.each(['aws.apigatewayv2.stage-logs-access', 'aws.apigatewayv2.stage-limits-requests'])(
    '%s',
    (control) => {
      const expected = { 'stages/good': 'pass', 'stages/bad': 'fail' };
      expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
    },
  );
});
