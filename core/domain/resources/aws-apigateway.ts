import type { PolicyDocument } from '../policy/document.ts';

export interface AwsApigatewayFacts {
  /** A REST API; methods go by `GET /orders`. */
  readonly 'aws.apigateway.rest-api': {
    /** Whether only its own VPC endpoints reach it. */
    readonly isPrivate: boolean;
    /** Null: the answer holds no policy. */
    readonly policy: PolicyDocument | null;
    /** Methods that ask for neither an identity nor an API key; answers to OPTIONS are left out. */
    readonly methodsWithoutIdentity: readonly string[];
    /** Derived: those of them that the policy lets anyone invoke. */
    readonly openMethods: readonly string[];
    /** Methods that are handed on over plain HTTP, outside a VPC link. */
    readonly plainHttpMethods: readonly string[];
  };
  readonly 'aws.apigateway.stage': {
    readonly isPrivate: boolean;
    readonly accessLogged: boolean;
    readonly executionLogLevel: 'OFF' | 'ERROR' | 'INFO';
    /** Whether whole requests and answers are written to the logs. */
    readonly logsBodies: boolean;
    readonly traced: boolean;
    readonly webAcl: string | null;
    /** `*` for all methods, or `orders/GET`, as GetStages names those that are cached in the clear. */
    readonly unencryptedCaches: readonly string[];
    readonly cacheEnabled: boolean;
    readonly clientCertificate: string | null;
    /** Whether all methods are held below the 10,000 requests a second of the whole account. */
    readonly throttled: boolean;
  };
  readonly 'aws.apigateway.domain-name': {
    /** TLS 1.0 or 1.1. */
    readonly acceptsOldTls: boolean;
  };
}
