import { awsService } from '../service.ts';

export const directoryservice = awsService({
  id: 'directoryservice',
  prefix: 'ds',
  load: () => import('@aws-sdk/client-directory-service'),
  client: 'DirectoryServiceClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 10 },
});
