import { awsService } from '../service.ts';

const reads = ['apigateway:GET'];

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html */
export const apigateway = awsService({
  id: 'apigateway',
  prefix: 'apigateway',
  load: () => import('@aws-sdk/client-api-gateway'),
  client: 'APIGatewayClient',
  scope: 'regional',
  // IAM knows its calls by their HTTP method.
  actions: { GetRestApis: reads, GetResources: reads, GetStages: reads, GetDomainNames: reads },
  rate: { perSecond: 5, burst: 5 },
});
