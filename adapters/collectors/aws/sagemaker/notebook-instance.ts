import { derived, type Fact, known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose, orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { sagemaker } from './service.ts';

const isEnabled = (value: string | undefined): Fact<boolean> =>
  derived(
    { value: oneOfThose(value, ['Enabled', 'Disabled']) },
    (parts) => parts.value === 'Enabled',
  );

export const notebookInstance = collects(
  'aws.sagemaker.notebook-instance',
  each(
    sagemaker,
    'ListNotebookInstances',
    { MaxResults: 100 },
    ({ NotebookInstances }) => NotebookInstances,
  ),
  ({ NotebookInstanceArn }) => NotebookInstanceArn ?? '',
).read(
  sagemaker,
  'DescribeNotebookInstance',
  ({ NotebookInstanceName }) => ({ NotebookInstanceName }),
  {
    hasDirectInternet: ({ DirectInternetAccess }) => isEnabled(DirectInternetAccess),
    hasRootAccess: ({ RootAccess }) => isEnabled(RootAccess),
    inVpc: ({ SubnetId }) => known(SubnetId !== undefined),
    key: ({ KmsKeyId }) => orDefault(KmsKeyId, null),
    roleArn: ({ RoleArn }) => given(RoleArn),
    leastMetadataVersion: ({ InstanceMetadataServiceConfiguration: metadata }) =>
      oneOfThose(metadata?.MinimumInstanceMetadataServiceVersion, ['1', '2']),
  },
);
