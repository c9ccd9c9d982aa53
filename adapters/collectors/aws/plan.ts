import type { Needs } from '#core/domain/audit/needs.ts';
import { type Lost, type Shard, shardId } from '#core/domain/audit/shard.ts';
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

/** An account with what of it is looked at. */
export interface PlannedAccount {
  readonly account: string;
  /** It is one of several: its shards bear its name. */
  readonly isMember: boolean;
  readonly lost: Lost | null;
  readonly regions: readonly string[];
  /** Of these, the ones from which nothing comes back. */
  readonly silent: ReadonlyMap<string, Lost>;
  /** Null: all. */
  readonly services: readonly string[] | null;
}

type Needed = Pick<ServiceKinds, 'service' | 'kinds'>;

const neededServices = (needs: Needs, services: PlannedAccount['services']): readonly Needed[] =>
  awsKinds
    .filter(({ service }) => services === null || services.includes(service.id))
    .map((one) => ({ service: one.service, kinds: neededKinds(one, needs) }))
    .filter(({ kinds }) => kinds.length > 0);

const shardIn =
  ({ account, isMember }: PlannedAccount) =>
  (
    collector: string,
    region: string | null,
    services: readonly Needed[],
    lost: Lost | null,
  ): Shard => ({
    id: shardId(collector, region, isMember ? account : null),
    collector,
    account,
    region,
    kinds: services.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)),
    lost,
  });

/**
 * A shard for each needed service in each region; one without a region for a global service. An
 * account that lets nobody in is one shard that is lost, and so is a region that is silent.
 */
export const shardsFor = (needs: Needs, planned: PlannedAccount): readonly Shard[] => {
  const { lost, regions, silent } = planned;
  const services = neededServices(needs, planned.services);
  const shard = shardIn(planned);
  if (lost) return [shard('aws', null, services, lost)];
  const regional = services.filter(({ service }) => service.scope === 'regional');
  const answering = regions.filter((region) => !silent.has(region));
  return [
    ...services.flatMap((one) =>
      (one.service.scope === 'global' ? [null] : answering).map((region) =>
        shard(collectorId(one.service.id), region, [one], null),
      ),
    ),
    ...regions
      .map((region) => ({ region, why: silent.get(region) }))
      .flatMap(({ region, why }) => (why ? [shard('aws', region, regional, why)] : [])),
  ].filter(({ kinds }) => kinds.length > 0);
};

/** The IAM actions that reading the needed facts takes, and no other: sorted, each once. */
export const actionsNeeded = (needs: Needs): readonly string[] => {
  const actions = awsKinds.flatMap((one) =>
    neededKinds(one, needs).flatMap((kind) => kind.actionsFor(needs.get(kind.kind) ?? new Set())),
  );
  return [...new Set([...regionActions, ...actions])].toSorted();
};
