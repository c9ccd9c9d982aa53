import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { sagemaker } from './service.ts';

interface Variant {
  readonly InitialInstanceCount?: number | undefined;
}

const countsOf = (variants: readonly Variant[] | undefined): Fact<readonly number[]> =>
  variants
    ? known(variants.flatMap(({ InitialInstanceCount }) => InitialInstanceCount ?? []))
    : unread('absent');

export const endpointConfig = collects(
  'aws.sagemaker.endpoint-config',
  each(
    sagemaker,
    'ListEndpointConfigs',
    { MaxResults: 100 },
    ({ EndpointConfigs }) => EndpointConfigs,
  ),
  ({ EndpointConfigArn }) => EndpointConfigArn ?? '',
)
  .read(sagemaker, 'DescribeEndpointConfig', ({ EndpointConfigName }) => ({ EndpointConfigName }), {
    key: ({ KmsKeyId }) => orDefault(KmsKeyId, null),
    instanceCounts: ({ ProductionVariants }) => countsOf(ProductionVariants),
  })
  .derive('fewestInstances', ['instanceCounts'], ({ instanceCounts }) =>
    instanceCounts.known && instanceCounts.value.length === 0
      ? unread('absent')
      : derived({ instanceCounts }, (parts) => Math.min(...parts.instanceCounts)),
  );
