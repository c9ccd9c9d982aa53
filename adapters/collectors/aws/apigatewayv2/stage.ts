import type { Stage } from '@aws-sdk/client-apigatewayv2';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { within } from '../listing.ts';
import { apiArn, apis } from './api.ts';
import { apigatewayv2 } from './service.ts';

const accountRequestsPerSecond = 10_000;

const isThrottled = ({ DefaultRouteSettings }: Stage): boolean => {
  const limit = DefaultRouteSettings?.ThrottlingRateLimit;
  return limit !== undefined && limit < accountRequestsPerSecond;
};

export const stage = collects(
  'aws.apigatewayv2.stage',
  within(
    apis,
    ({ ApiId }) => `${ApiId}`,
    apigatewayv2,
    'GetStages',
    ({ ApiId }) => ({ ApiId, MaxResults: '100' }),
    ({ Items }) => Items,
  ),
  ({ parent, item }, place) => `${apiArn(parent, place)}/stages/${item.StageName}`,
).facts({
  // What a stage does not set is left out of its answer.
  accessLogged: ({ item }) => known(Boolean(item.AccessLogSettings?.DestinationArn)),
  throttled: ({ item }) => known(isThrottled(item)),
});
