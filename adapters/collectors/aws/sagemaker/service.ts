import { awsService } from '../service.ts';

export const sagemaker = awsService({
  id: 'sagemaker',
  prefix: 'sagemaker',
  load: () => import('@aws-sdk/client-sagemaker'),
  client: 'SageMakerClient',
  scope: 'regional',
  rate: { perSecond: 8, burst: 16 },
});
