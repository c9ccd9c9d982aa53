import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsglue.html */
export const glue = awsService({
  id: 'glue',
  prefix: 'glue',
  load: () => import('@aws-sdk/client-glue'),
  client: 'GlueClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 10 },
});
