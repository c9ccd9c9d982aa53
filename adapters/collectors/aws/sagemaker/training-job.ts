import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each, only } from '../listing.ts';
import { daysSince } from '../place.ts';
import { sagemaker } from './service.ts';

const recent = only(
  each(
    sagemaker,
    'ListTrainingJobs',
    { MaxResults: 100 },
    ({ TrainingJobSummaries }) => TrainingJobSummaries,
  ),
  ({ CreationTime }, place) => CreationTime !== undefined && daysSince(place, CreationTime) <= 30,
);

export const trainingJob = collects(
  'aws.sagemaker.training-job',
  recent,
  ({ TrainingJobArn }) => TrainingJobArn ?? '',
).read(sagemaker, 'DescribeTrainingJob', ({ TrainingJobName }) => ({ TrainingJobName }), {
  isIsolated: ({ EnableNetworkIsolation }) => given(EnableNetworkIsolation),
  inVpc: ({ VpcConfig }) => known((VpcConfig?.Subnets ?? []).length > 0),
  instanceCount: ({ ResourceConfig: { InstanceCount, InstanceGroups } = {} }) =>
    given(
      InstanceCount ?? InstanceGroups?.reduce((sum, group) => sum + (group.InstanceCount ?? 0), 0),
    ),
  encryptsTraffic: ({ EnableInterContainerTrafficEncryption }) =>
    given(EnableInterContainerTrafficEncryption),
});
