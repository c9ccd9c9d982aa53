import type { ContainerDefinition, TaskDefinition } from '@aws-sdk/client-ecs';
import { namesOfPlainSecrets } from '#core/domain/derive/plain-secrets.ts';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { orDefault } from '../given.ts';
import { roleArn } from '../iam/role-arn.ts';
import { described, each } from '../listing.ts';
import { ecs } from './service.ts';

const containersThat = (
  { containerDefinitions = [] }: TaskDefinition,
  holds: (container: ContainerDefinition) => boolean,
) => known(containerDefinitions.filter(holds).map(({ name = '' }) => name));

/** `user`, `uid`, and either with a group after a colon. */
const isRoot = (user: string): boolean => ['root', '0'].includes(user.split(':')[0] ?? '');

const plainSecretsIn = ({ name, environment = [] }: ContainerDefinition): readonly string[] => {
  const settings = environment.map((one) => ({ name: one.name ?? '', value: one.value ?? '' }));
  return namesOfPlainSecrets(settings).map((found) => `${name}/${found}`);
};

const efsVolumes = ({ volumes = [] }: TaskDefinition) =>
  volumes.flatMap(({ name = '', efsVolumeConfiguration: efs }) => (efs ? [{ name, efs }] : []));

// Revisions are many and never removed: the newest of each family is what runs next.
const newestOfFamilies = described(
  each(
    ecs,
    'ListTaskDefinitionFamilies',
    { status: 'ACTIVE', maxResults: 100 },
    ({ families }) => families,
  ),
  1,
  ecs,
  'DescribeTaskDefinition',
  ([taskDefinition]) => ({ taskDefinition }),
  ({ taskDefinition }) => (taskDefinition ? [taskDefinition] : []),
);

export const taskDefinition = collects(
  'aws.ecs.task-definition',
  newestOfFamilies,
  ({ taskDefinitionArn }) => taskDefinitionArn ?? '',
)
  .facts({
    isWindows: ({ runtimePlatform }) =>
      known(runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS') ?? false),
    onHostNetwork: ({ networkMode }) => known(networkMode === 'host'),
    hostNamespaces: ({ pidMode, ipcMode }) =>
      known([
        ...(pidMode === 'host' ? (['pid'] as const) : []),
        ...(ipcMode === 'host' ? (['ipc'] as const) : []),
      ]),
    privilegedContainers: (item) => containersThat(item, ({ privileged }) => privileged === true),
    containersWithoutUser: (item) => containersThat(item, ({ user }) => !user || isRoot(user)),
    writableContainers: (item) =>
      containersThat(item, ({ readonlyRootFilesystem }) => readonlyRootFilesystem !== true),
    containersWithoutLog: (item) =>
      containersThat(item, ({ logConfiguration }) => logConfiguration === undefined),
    plainSecrets: ({ containerDefinitions = [] }) =>
      known(containerDefinitions.flatMap(plainSecretsIn)),
    efsVolumes: (item) => known(efsVolumes(item).map(({ name }) => name)),
    clearEfsVolumes: (item) =>
      known(
        efsVolumes(item)
          .filter(({ efs }) => efs.transitEncryption !== 'ENABLED')
          .map(({ name }) => name),
      ),
    roleArn: ({ taskRoleArn }, place) => orDefault(roleArn(taskRoleArn, place), null),
    executionRoleArn: ({ executionRoleArn }, place) =>
      orDefault(roleArn(executionRoleArn, place), null),
  })
  .relations(({ taskRoleArn, executionRoleArn }) => [
    ...(taskRoleArn ? [{ type: 'holds-role', to: taskRoleArn }] : []),
    ...(executionRoleArn ? [{ type: 'starts-with-role', to: executionRoleArn }] : []),
  ]);
