import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecurityhub.html */
export const securityhub = awsService({
  id: 'securityhub',
  prefix: 'securityhub',
  load: () => import('@aws-sdk/client-securityhub'),
  client: 'SecurityHubClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 5 },
});
