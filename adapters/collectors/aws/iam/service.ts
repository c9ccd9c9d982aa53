import { awsService } from '../service.ts';

/**
 * AWS publishes no rate for it, and it is one for the whole account: a modest one.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
 */
export const iam = awsService({
  id: 'iam',
  prefix: 'iam',
  load: () => import('@aws-sdk/client-iam'),
  client: 'IAMClient',
  scope: 'global',
  rate: { perSecond: 10, burst: 20 },
});
