import type { MethodSetting, Stage } from '@aws-sdk/client-api-gateway';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { within } from '../listing.ts';
import { isPrivate, restApiArn, restApis } from './rest-api.ts';
import { apigateway } from './service.ts';

const accountRequestsPerSecond = 10_000;

const settingsOfAll = ({ methodSettings }: Stage): MethodSetting => methodSettings?.['*/*'] ?? {};

const isThrottled = (stage: Stage): boolean => {
  const { throttlingRateLimit: limit } = settingsOfAll(stage);
  return limit !== undefined && limit >= 0 && limit < accountRequestsPerSecond;
};

const unencryptedCaches = ({ methodSettings = {} }: Stage): readonly string[] =>
  Object.entries(methodSettings)
    .filter(([, { cachingEnabled, cacheDataEncrypted }]) => cachingEnabled && !cacheDataEncrypted)
    .map(([method]) => (method === '*/*' ? '*' : method));

export const stage = collects(
  'aws.apigateway.stage',
  within(
    restApis,
    ({ id }) => `${id}`,
    apigateway,
    'GetStages',
    ({ id }) => ({ restApiId: id }),
    ({ item }) => item,
  ),
  ({ parent, item }, place) => `${restApiArn(parent, place)}/stages/${item.stageName}`,
).facts({
  isPrivate: ({ parent }) => isPrivate(parent),
  // What a stage does not set is left out of its answer.
  accessLogged: ({ item }) => known(item.accessLogSettings?.destinationArn !== undefined),
  executionLogLevel: ({ item }) =>
    oneOfThose(settingsOfAll(item).loggingLevel ?? 'OFF', ['OFF', 'ERROR', 'INFO']),
  logsBodies: ({ item }) =>
    known(
      Object.values(item.methodSettings ?? {}).some(({ dataTraceEnabled }) => dataTraceEnabled),
    ),
  traced: ({ item }) => known(item.tracingEnabled ?? false),
  webAcl: ({ item }) => known(item.webAclArn ?? null),
  unencryptedCaches: ({ item }) => known(unencryptedCaches(item)),
  cacheEnabled: ({ item }) => given(item.cacheClusterEnabled),
  clientCertificate: ({ item }) => known(item.clientCertificateId ?? null),
  throttled: ({ item }) => known(isThrottled(item)),
});
