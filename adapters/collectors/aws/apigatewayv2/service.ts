import { awsService } from '../service.ts';

const reads = ['apigateway:GET'];

interface Answer {
  readonly NextToken?: string | undefined;
}

const turn = ({ NextToken }: Answer) => (NextToken ? { NextToken } : null);

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagementv2.html */
export const apigatewayv2 = awsService({
  id: 'apigatewayv2',
  prefix: 'apigateway',
  load: () => import('@aws-sdk/client-apigatewayv2'),
  client: 'ApiGatewayV2Client',
  scope: 'regional',
  // IAM knows its calls by their HTTP method.
  actions: { GetApis: reads, GetRoutes: reads, GetIntegrations: reads, GetStages: reads },
  turns: { GetApis: turn, GetRoutes: turn, GetIntegrations: turn, GetStages: turn },
  rate: { perSecond: 5, burst: 5 },
});
