import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscertificatemanager.html */
export const acm = awsService({
  id: 'acm',
  prefix: 'acm',
  load: () => import('@aws-sdk/client-acm'),
  client: 'ACMClient',
  scope: 'regional',
  rate: { perSecond: 8, burst: 8 },
});
