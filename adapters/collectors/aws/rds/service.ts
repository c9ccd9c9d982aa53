import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrds.html */
export const rds = awsService({
  id: 'rds',
  prefix: 'rds',
  load: () => import('@aws-sdk/client-rds'),
  client: 'RDSClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 20 },
});
