import type { Api, Integration, Route } from '@aws-sdk/client-apigatewayv2';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import type { Place } from '../place.ts';
import { apigatewayv2 } from './service.ts';

export const apis = each(apigatewayv2, 'GetApis', { MaxResults: '100' }, ({ Items }) => Items);

export const apiArn = ({ ApiId }: Api, { partition, region }: Place): string =>
  `arn:${partition}:apigateway:${region}::/apis/${ApiId}`;

const opensConnection = ({ RouteKey }: Route): boolean => RouteKey === '$connect';

const isForPreflight = ({ RouteKey }: Route): boolean => RouteKey?.startsWith('OPTIONS ') ?? false;

const isOpen = ({ AuthorizationType, ApiKeyRequired }: Route): boolean =>
  AuthorizationType === 'NONE' && ApiKeyRequired !== true;

const openRoutes = (routes: readonly Route[], { ProtocolType }: Api) =>
  known(
    routes
      .filter((route) =>
        ProtocolType === 'WEBSOCKET' ? opensConnection(route) : !isForPreflight(route),
      )
      .filter(isOpen)
      .map(({ RouteKey }) => `${RouteKey}`),
  );

const plainHttpBackends = (integrations: readonly Integration[]) =>
  known(
    integrations
      .filter(({ ConnectionType }) => ConnectionType !== 'VPC_LINK')
      .flatMap(({ IntegrationUri: address }) => (address?.startsWith('http://') ? address : [])),
  );

export const api = collects('aws.apigatewayv2.api', apis, apiArn)
  .facts({
    protocol: ({ ProtocolType }) => oneOfThose(ProtocolType, ['HTTP', 'WEBSOCKET']),
    // Without a configuration no origin is allowed.
    corsOrigins: ({ CorsConfiguration }) => known(CorsConfiguration?.AllowOrigins ?? []),
  })
  .readAll(
    apigatewayv2,
    'GetRoutes',
    ({ ApiId }) => ({ ApiId, MaxResults: '100' }),
    ({ Items }) => Items,
    { openRoutes },
  )
  .readAll(
    apigatewayv2,
    'GetIntegrations',
    ({ ApiId }) => ({ ApiId, MaxResults: '100' }),
    ({ Items }) => Items,
    { plainHttpBackends },
  );
