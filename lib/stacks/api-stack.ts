import { Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type CfnRoute,
  type CfnStage,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { groupOf, type RouteGroup, routeIds, routeKeyOf, routes } from '#core/contract/routes.ts';
import { accept } from '../constructs/accepted.ts';
import {
  type ApiFunctions,
  type ApiSurroundings,
  apiFunctions,
} from '../constructs/api-functions.ts';

type Props = StackProps & ApiSurroundings;

/** Of the whole API. What one client may do, the functions count themselves. */
const throttle = { rateLimit: 200, burstLimit: 400 };
/** Signing in is rare: a flood of it is not people. */
const zoneThrottles = {
  authentication: { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
  'audit-start': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
  general: null,
} as const;

const accessLog = JSON.stringify({
  at: '$context.requestTime',
  id: '$context.requestId',
  address: '$context.identity.sourceIp',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  integrationError: '$context.integrationErrorMessage',
});

/** Every route of the table, on the function of its group. */
export class ApiStack extends Stack {
  readonly functions: ApiFunctions;
  readonly stage: HttpStage;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    this.functions = apiFunctions(this, props);
    const declared = this.routes(props);
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: props.web.api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', { retention: RetentionDays.THREE_MONTHS }),
        ),
        format: AccessLogFormat.custom(accessLog),
      },
    });
    const stage = this.stage.node.defaultChild as CfnStage;
    stage.routeSettings = Object.fromEntries(
      routeIds.flatMap((routeId) => {
        const limits = zoneThrottles[routes[routeId].zone];
        return limits ? [[routeKeyOf(routes[routeId]), limits]] : [];
      }),
    );
    // A stage cannot have settings for a route that is not there yet.
    for (const route of declared) stage.addResourceDependency(route.node.defaultChild as CfnRoute);
  }

  private routes({ web }: Props): HttpRoute[] {
    const integrations = Object.fromEntries(
      Object.entries(this.functions).map(([group, { lambda }]) => [
        group,
        new HttpLambdaIntegration(`${group}-integration`, lambda),
      ]),
    ) as Record<RouteGroup, HttpLambdaIntegration>;
    return routeIds.map((routeId) => {
      const { method, path } = routes[routeId];
      const route = new HttpRoute(this, routeId, {
        httpApi: web.api,
        routeKey: HttpRouteKey.with(path, HttpMethod[method]),
        integration: integrations[groupOf(routeId)],
      });
      accept(
        route,
        'AwsSolutions-APIG4',
        'The function checks the session itself: cookies and CSRF are beyond an authorizer.',
      );
      return route;
    });
  }
}
