import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonredshiftserverless.html */
export const redshiftserverless = awsService({
  id: 'redshiftserverless',
  prefix: 'redshift-serverless',
  load: () => import('@aws-sdk/client-redshift-serverless'),
  client: 'RedshiftServerlessClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 10 },
});
