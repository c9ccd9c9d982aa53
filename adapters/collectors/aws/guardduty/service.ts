import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonguardduty.html */
export const guardduty = awsService({
  id: 'guardduty',
  prefix: 'guardduty',
  load: () => import('@aws-sdk/client-guardduty'),
  client: 'GuardDutyClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 5 },
});
