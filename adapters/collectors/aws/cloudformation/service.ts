import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudformation.html */
export const cloudformation = awsService({
  id: 'cloudformation',
  prefix: 'cloudformation',
  load: () => import('@aws-sdk/client-cloudformation'),
  client: 'CloudFormationClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 5 },
});
