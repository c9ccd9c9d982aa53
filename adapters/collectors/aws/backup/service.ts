import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbackup.html */
export const backup = awsService({
  id: 'backup',
  prefix: 'backup',
  load: () => import('@aws-sdk/client-backup'),
  client: 'BackupClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 10 },
});
