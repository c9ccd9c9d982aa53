import type { RestApi } from '@aws-sdk/client-api-gateway';
import { openRestMethods } from '#core/domain/derive/open-rest-methods.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { PolicyDocument } from '#core/domain/policy/document.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import type { Place } from '../place.ts';
import { asksForNobody, isHandedOnInClear, methodsWhere } from './methods.ts';
import { apigateway } from './service.ts';

export const restApis = each(apigateway, 'GetRestApis', { limit: 500 }, ({ items }) => items);

export const restApiArn = ({ id }: RestApi, { partition, region }: Place): string =>
  `arn:${partition}:apigateway:${region}::/restapis/${id}`;

export const isPrivate = ({ endpointConfiguration }: RestApi): Fact<boolean> =>
  endpointConfiguration?.types
    ? known(endpointConfiguration.types.includes('PRIVATE'))
    : unread('absent');

/** API Gateway answers its quotes escaped once more. */
const policyOf = ({ policy }: RestApi): Fact<PolicyDocument | null> =>
  policy === undefined ? known(null) : parsePolicy(policy.replaceAll(String.raw`\"`, '"'));

export const restApi = collects('aws.apigateway.rest-api', restApis, restApiArn)
  .facts({ isPrivate, policy: policyOf })
  .readAll(
    apigateway,
    'GetResources',
    ({ id }) => ({ restApiId: id, embed: ['methods'], limit: 500 }),
    ({ items }) => items,
    {
      methodsWithoutIdentity: (resources) => known(methodsWhere(resources, asksForNobody)),
      plainHttpMethods: (resources) => known(methodsWhere(resources, isHandedOnInClear)),
    },
  )
  .derive(
    'openMethods',
    ['methodsWithoutIdentity', 'policy'],
    ({ methodsWithoutIdentity, policy }, { account }) =>
      openRestMethods(methodsWithoutIdentity, policy, account),
  );
