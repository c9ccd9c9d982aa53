import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { sagemaker } from './service.ts';

export const model = collects(
  'aws.sagemaker.model',
  each(sagemaker, 'ListModels', { MaxResults: 100 }, ({ Models }) => Models),
  ({ ModelArn }) => ModelArn ?? '',
).read(sagemaker, 'DescribeModel', ({ ModelName }) => ({ ModelName }), {
  isIsolated: ({ EnableNetworkIsolation }) => given(EnableNetworkIsolation),
  inVpc: ({ VpcConfig }) => known((VpcConfig?.Subnets ?? []).length > 0),
  roleArn: ({ ExecutionRoleArn }) => given(ExecutionRoleArn),
});
