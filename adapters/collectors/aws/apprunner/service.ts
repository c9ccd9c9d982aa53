import { awsService } from '../service.ts';

export const apprunner = awsService({
  id: 'apprunner',
  prefix: 'apprunner',
  load: () => import('@aws-sdk/client-apprunner'),
  client: 'AppRunnerClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 10 },
});
