import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsaccountmanagement.html */
export const account = awsService({
  id: 'account',
  prefix: 'account',
  load: () => import('@aws-sdk/client-account'),
  client: 'AccountClient',
  scope: 'global',
  rate: { perSecond: 5, burst: 5 },
});
