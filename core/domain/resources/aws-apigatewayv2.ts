export interface AwsApigatewayv2Facts {
  /** An HTTP or WebSocket API. */
  readonly 'aws.apigatewayv2.api': {
    readonly protocol: 'HTTP' | 'WEBSOCKET';
    /** Routes that ask for nobody: of a WebSocket API, the one that opens the connection. */
    readonly openRoutes: readonly string[];
    /** Addresses that are called over plain HTTP, outside a VPC link. */
    readonly plainHttpBackends: readonly string[];
    /** Origins that its CORS configuration allows; `*` is every origin. */
    readonly corsOrigins: readonly string[];
  };
  readonly 'aws.apigatewayv2.stage': {
    readonly accessLogged: boolean;
    /** Whether its routes are held below the 10,000 requests a second of the whole account. */
    readonly throttled: boolean;
  };
}
