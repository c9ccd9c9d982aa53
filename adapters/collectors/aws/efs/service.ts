import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticfilesystem.html */
export const efs = awsService({
  id: 'efs',
  prefix: 'elasticfilesystem',
  load: () => import('@aws-sdk/client-efs'),
  client: 'EFSClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 20 },
});
