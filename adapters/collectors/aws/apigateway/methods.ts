import type { Method, Resource } from '@aws-sdk/client-api-gateway';

/** `GET /orders`, for the methods of an API that are so. */
export const methodsWhere = (
  resources: readonly Resource[],
  holds: (method: Method) => boolean,
): readonly string[] =>
  resources.flatMap(({ path, resourceMethods = {} }) =>
    Object.entries(resourceMethods)
      .filter(([verb, method]) => verb !== 'OPTIONS' && holds(method))
      .map(([verb]) => `${verb} ${path}`),
  );

export const asksForNobody = ({ authorizationType, apiKeyRequired }: Method): boolean =>
  authorizationType === 'NONE' && apiKeyRequired !== true;

export const isHandedOnInClear = ({ methodIntegration }: Method): boolean =>
  methodIntegration?.connectionType !== 'VPC_LINK' &&
  methodIntegration?.uri?.startsWith('http://') === true;
