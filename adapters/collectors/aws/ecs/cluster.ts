import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { described, each } from '../listing.ts';
import { ecs } from './service.ts';

export const clusterArns = each(
  ecs,
  'ListClusters',
  { maxResults: 100 },
  ({ clusterArns: arns }) => arns,
);

export const cluster = collects(
  'aws.ecs.cluster',
  described(
    clusterArns,
    100,
    ecs,
    'DescribeClusters',
    (clusters) => ({
      clusters: [...clusters],
      include: ['SETTINGS', 'CONFIGURATIONS'] as const,
    }),
    ({ clusters }) => clusters,
  ),
  ({ clusterArn }) => clusterArn ?? '',
).facts({
  containerInsights: ({ settings }) =>
    oneOfThose(settings?.find(({ name }) => name === 'containerInsights')?.value, [
      'enabled',
      'enhanced',
      'disabled',
    ]),
  execLogging: ({ configuration }) =>
    oneOfThose(configuration?.executeCommandConfiguration?.logging ?? 'DEFAULT', [
      'DEFAULT',
      'NONE',
      'OVERRIDE',
    ]),
});
