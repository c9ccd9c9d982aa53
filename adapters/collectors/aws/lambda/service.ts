import { awsService } from '../service.ts';

/** Its control plane bears 15 requests a second, all operations together. */
export const lambda = awsService({
  id: 'lambda',
  prefix: 'lambda',
  load: () => import('@aws-sdk/client-lambda'),
  client: 'LambdaClient',
  scope: 'regional',
  rate: { perSecond: 12, burst: 12 },
});
