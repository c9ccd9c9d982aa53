import type { Service } from '@aws-sdk/client-ecs';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { described, within } from '../listing.ts';
import { clusterArns } from './cluster.ts';
import { ecs } from './service.ts';

/** Services ten at a time, as many as DescribeServices takes, and always of one cluster. */
const batches = within(
  clusterArns,
  (cluster) => cluster,
  ecs,
  'ListServices',
  (cluster) => ({ cluster, maxResults: 10 }),
  ({ serviceArns = [] }) => (serviceArns.length > 0 ? [serviceArns] : []),
);

const isFargate = (name: string | undefined): boolean => name?.startsWith('FARGATE') ?? false;

const onFargate = ({ launchType, capacityProviderStrategy = [] }: Service): boolean =>
  isFargate(launchType) ||
  capacityProviderStrategy.some(({ capacityProvider }) => isFargate(capacityProvider));

/**
 * The newest platforms of Fargate as of 2026, which `LATEST` is another name for.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html
 */
const newest = { linux: '1.4.0', windows: '1.0.0' } as const;

/** A platform that is not said is the newest one, as the API documents. */
const onNewestPlatform = ({ platformVersion = 'LATEST', platformFamily }: Service): boolean => {
  const system = /^windows/i.test(platformFamily ?? '') ? 'windows' : 'linux';
  return platformVersion === 'LATEST' || platformVersion === newest[system];
};

export const service = collects(
  'aws.ecs.service',
  described(
    batches,
    1,
    ecs,
    'DescribeServices',
    ([batch]) => ({ cluster: batch?.parent, services: batch?.item }),
    ({ services }) => services,
  ),
  ({ serviceArn }) => serviceArn ?? '',
)
  .facts({
    onFargate: (item) => known(onFargate(item)),
    assignsPublicAddress: ({ networkConfiguration }) =>
      known(networkConfiguration?.awsvpcConfiguration?.assignPublicIp === 'ENABLED'),
    onNewestPlatform: (item) => known(onNewestPlatform(item)),
    deploymentController: ({ deploymentController }) =>
      oneOfThose(deploymentController?.type ?? 'ECS', ['ECS', 'CODE_DEPLOY', 'EXTERNAL']),
    undoesFailedDeployments: ({ deploymentConfiguration }) => {
      const breaker = deploymentConfiguration?.deploymentCircuitBreaker;
      return given(breaker && breaker.enable && breaker.rollback);
    },
    allowsExec: ({ enableExecuteCommand }) => given(enableExecuteCommand),
    taskDefinitionArn: ({ taskDefinition }) => given(taskDefinition),
  })
  .relations(({ taskDefinition, clusterArn }) => [
    ...(taskDefinition ? [{ type: 'runs', to: taskDefinition }] : []),
    ...(clusterArn ? [{ type: 'in-cluster', to: clusterArn }] : []),
  ]);
