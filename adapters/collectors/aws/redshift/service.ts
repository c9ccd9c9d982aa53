import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonredshift.html */
export const redshift = awsService({
  id: 'redshift',
  prefix: 'redshift',
  load: () => import('@aws-sdk/client-redshift'),
  client: 'RedshiftClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 20 },
});
