import { awsService } from '../service.ts';

export const codebuild = awsService({
  id: 'codebuild',
  prefix: 'codebuild',
  load: () => import('@aws-sdk/client-codebuild'),
  client: 'CodeBuildClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 10 },
});
