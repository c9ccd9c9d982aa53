import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html */
export const organizations = awsService({
  id: 'organizations',
  prefix: 'organizations',
  load: () => import('@aws-sdk/client-organizations'),
  client: 'OrganizationsClient',
  scope: 'global',
  rate: { perSecond: 5, burst: 5 },
});
