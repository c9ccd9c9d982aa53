import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsconfig.html */
export const config = awsService({
  id: 'config',
  prefix: 'config',
  load: () => import('@aws-sdk/client-config-service'),
  client: 'ConfigServiceClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 5 },
});
