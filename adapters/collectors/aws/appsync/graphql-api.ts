import type { GraphqlApi } from '@aws-sdk/client-appsync';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { GraphqlAuthentication } from '#core/domain/resources/aws-appsync.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose, orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { appsync } from './service.ts';

const authenticationTypes = [
  'API_KEY',
  'AWS_IAM',
  'AMAZON_COGNITO_USER_POOLS',
  'OPENID_CONNECT',
  'AWS_LAMBDA',
] as const;

const authenticationsOf = ({
  authenticationType,
  additionalAuthenticationProviders = [],
}: GraphqlApi): Fact<readonly GraphqlAuthentication[]> => {
  const others = additionalAuthenticationProviders.map((one) => one.authenticationType);
  const types = [authenticationType, ...others].map((type) =>
    oneOfThose(type, authenticationTypes),
  );
  const read = types.flatMap((type) => (type.known ? type.value : []));
  return read.length === types.length ? known(read) : unread('undecided');
};

export const graphqlApi = collects(
  'aws.appsync.graphql-api',
  each(appsync, 'ListGraphqlApis', { maxResults: 25 }, ({ graphqlApis }) => graphqlApis),
  ({ arn }) => `${arn}`,
)
  .facts({
    authentications: authenticationsOf,
    // Without a configuration AppSync logs nothing.
    fieldLogLevel: ({ logConfig }) =>
      oneOfThose(logConfig ? logConfig.fieldLogLevel : 'NONE', [
        'NONE',
        'ERROR',
        'INFO',
        'DEBUG',
        'ALL',
      ]),
    traced: ({ xrayEnabled }) => given(xrayEnabled),
    webAcl: ({ wafWebAclArn }) => known(wafWebAclArn ?? null),
    visibility: ({ visibility }) => orDefault(visibility, 'GLOBAL'),
    introspection: ({ introspectionConfig }) => orDefault(introspectionConfig, 'ENABLED'),
    queryDepthLimit: ({ queryDepthLimit }) => orDefault(queryDepthLimit, 0),
  })
  .read(
    appsync,
    'GetApiCache',
    ({ apiId }) => ({ apiId }),
    {
      cached: () => known(true),
      cacheEncryptedAtRest: ({ apiCache }) => given(apiCache?.atRestEncryptionEnabled),
    },
    { NotFoundException: { cached: false } },
  );
