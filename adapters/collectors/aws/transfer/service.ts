import { awsService } from '../service.ts';

export const transfer = awsService({
  id: 'transfer',
  prefix: 'transfer',
  load: () => import('@aws-sdk/client-transfer'),
  client: 'TransferClient',
  scope: 'regional',
  rate: { perSecond: 8, burst: 16 },
});
