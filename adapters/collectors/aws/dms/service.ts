import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsdatabasemigrationservice.html */
export const dms = awsService({
  id: 'dms',
  prefix: 'dms',
  load: () => import('@aws-sdk/client-database-migration-service'),
  client: 'DatabaseMigrationServiceClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 20 },
});
