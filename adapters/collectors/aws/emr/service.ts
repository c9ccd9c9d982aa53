import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticmapreduce.html */
export const emr = awsService({
  id: 'emr',
  prefix: 'elasticmapreduce',
  load: () => import('@aws-sdk/client-emr'),
  client: 'EMRClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 10 },
});
