import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonathena.html */
export const athena = awsService({
  id: 'athena',
  prefix: 'athena',
  load: () => import('@aws-sdk/client-athena'),
  client: 'AthenaClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 10 },
});
