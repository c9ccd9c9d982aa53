import type { Needs } from '#core/domain/audit/needs.ts';
import { type Shard, shardId } from '#core/domain/audit/shard.ts';
import { awsKinds } from './kinds.ts';
import { regionActions } from './regions.ts';
import type { ServiceKinds } from './service-kinds.ts';

/** Of the kinds of a service, those that the controls ask about. */
export const neededKinds = ({ kinds }: ServiceKinds, needs: Needs): ServiceKinds['kinds'] =>
  kinds.filter(({ kind }) => needs.has(kind));

const collectorId = (service: string): string => `aws.${service}`;

/** The services of a collector's id; undefined where nothing is called so. */
export const serviceKindsOf = (collector: string): ServiceKinds | undefined =>
  awsKinds.find(({ service }) => collectorId(service.id) === collector);

/** A shard for each needed service in each region; one without a region for a global service. */
export const shardsFor = (
  needs: Needs,
  regions: readonly string[],
  services: readonly string[] | null,
): readonly Shard[] =>
  awsKinds
    .filter(({ service }) => services === null || services.includes(service.id))
    .map((one) => ({ service: one.service, kinds: neededKinds(one, needs) }))
    .filter(({ kinds }) => kinds.length > 0)
    .flatMap(({ service, kinds }) =>
      (service.scope === 'global' ? [null] : regions).map((region) => ({
        id: shardId(collectorId(service.id), region),
        collector: collectorId(service.id),
        region,
        kinds: kinds.map(({ kind }) => kind),
      })),
    );

/** The IAM actions that reading the needed facts takes, and no other: sorted, each once. */
export const actionsNeeded = (needs: Needs): readonly string[] => {
  const actions = awsKinds.flatMap((one) =>
    neededKinds(one, needs).flatMap((kind) => kind.actionsFor(needs.get(kind.kind) ?? new Set())),
  );
  return [...new Set([...regionActions, ...actions])].toSorted();
};
