import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsshield.html */
export const shield = awsService({
  id: 'shield',
  prefix: 'shield',
  load: () => import('@aws-sdk/client-shield'),
  client: 'ShieldClient',
  scope: 'global',
  homeRegion: 'us-east-1',
  rate: { perSecond: 5, burst: 5 },
});
