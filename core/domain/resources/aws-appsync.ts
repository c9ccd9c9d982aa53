export type GraphqlAuthentication =
  | 'API_KEY'
  | 'AWS_IAM'
  | 'AMAZON_COGNITO_USER_POOLS'
  | 'OPENID_CONNECT'
  | 'AWS_LAMBDA';

export interface AwsAppsyncFacts {
  readonly 'aws.appsync.graphql-api': {
    /** The default one and the additional ones. */
    readonly authentications: readonly GraphqlAuthentication[];
    readonly fieldLogLevel: 'NONE' | 'ERROR' | 'INFO' | 'DEBUG' | 'ALL';
    readonly traced: boolean;
    readonly webAcl: string | null;
    readonly visibility: 'GLOBAL' | 'PRIVATE';
    readonly introspection: 'ENABLED' | 'DISABLED';
    /** 0: no limit. */
    readonly queryDepthLimit: number;
    readonly cached: boolean;
    readonly cacheEncryptedAtRest: boolean;
  };
}
