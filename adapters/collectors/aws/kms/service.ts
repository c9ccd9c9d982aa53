import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html */
export const kms = awsService({
  id: 'kms',
  prefix: 'kms',
  load: () => import('@aws-sdk/client-kms'),
  client: 'KMSClient',
  scope: 'regional',
  rate: { perSecond: 50, burst: 50 },
});
