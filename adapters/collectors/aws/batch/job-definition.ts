import type { JobDefinition, NodeRangeProperty } from '@aws-sdk/client-batch';
import { namesOfPlainSecrets } from '#core/domain/derive/plain-secrets.ts';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { batch } from './service.ts';

type Parts = Pick<NodeRangeProperty, 'container' | 'ecsProperties' | 'eksProperties'>;

/** A job has one container, the tasks of ECS or a pod of EKS, on one node or on several. */
const partsOf = ({
  containerProperties: container,
  ecsProperties,
  eksProperties,
  nodeProperties,
}: JobDefinition): readonly Parts[] => [
  {
    ...(container ? { container } : {}),
    ...(ecsProperties ? { ecsProperties } : {}),
    ...(eksProperties ? { eksProperties } : {}),
  },
  ...(nodeProperties?.nodeRangeProperties ?? []),
];

interface Container {
  readonly privileged: boolean;
  readonly settings: readonly {
    readonly name?: string | undefined;
    readonly value?: string | undefined;
  }[];
}

const containersOf = ({ container, ecsProperties, eksProperties }: Parts): readonly Container[] => {
  const tasks = (ecsProperties?.taskProperties ?? []).flatMap(({ containers }) => containers ?? []);
  const { containers = [], initContainers = [] } = eksProperties?.podProperties ?? {};
  return [
    ...[...(container ? [container] : []), ...tasks].map(({ privileged, environment }) => ({
      privileged: privileged ?? false,
      settings: environment ?? [],
    })),
    ...[...initContainers, ...containers].map(({ securityContext, env }) => ({
      privileged: securityContext?.privileged ?? false,
      settings: env ?? [],
    })),
  ];
};

const allContainers = (item: JobDefinition) => partsOf(item).flatMap(containersOf);

const rolesOf = ({ container, ecsProperties }: Parts): readonly string[] =>
  [
    container?.jobRoleArn,
    ...(ecsProperties?.taskProperties ?? []).map(({ taskRoleArn }) => taskRoleArn),
  ].flatMap((arn) => arn ?? []);

const networksOf = ({ container, ecsProperties }: Parts) => [
  container?.networkConfiguration,
  ...(ecsProperties?.taskProperties ?? []).map(({ networkConfiguration }) => networkConfiguration),
];

export const jobDefinition = collects(
  'aws.batch.job-definition',
  each(
    batch,
    'DescribeJobDefinitions',
    { status: 'ACTIVE', maxResults: 100 },
    ({ jobDefinitions }) => jobDefinitions,
  ),
  ({ jobDefinitionArn }) => jobDefinitionArn ?? '',
).facts({
  runsPrivileged: (item) => known(allContainers(item).some(({ privileged }) => privileged)),
  assignsPublicAddress: (item) =>
    known(
      partsOf(item)
        .flatMap(networksOf)
        .some((one) => one?.assignPublicIp === 'ENABLED'),
    ),
  plainSecrets: (item) =>
    known(
      allContainers(item).flatMap(({ settings }) =>
        namesOfPlainSecrets(
          settings.map(({ name, value }) => ({ name: name ?? '', value: value ?? '' })),
        ),
      ),
    ),
  roleArns: (item) => known([...new Set(partsOf(item).flatMap(rolesOf))]),
});
