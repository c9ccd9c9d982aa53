import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmacie.html */
export const macie2 = awsService({
  id: 'macie2',
  prefix: 'macie2',
  load: () => import('@aws-sdk/client-macie2'),
  client: 'Macie2Client',
  scope: 'regional',
  rate: { perSecond: 5, burst: 5 },
});
