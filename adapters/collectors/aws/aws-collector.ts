import type { AwsAccess } from '#core/domain/audit/access.ts';
import type { Call, Collected } from '#core/domain/audit/collected.ts';
import type { AwsTarget } from '#core/domain/audit/target.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { Collector } from '#core/ports/collector.ts';
import { accountCallers } from './account-callers.ts';
import { merged } from './merge-streams.ts';
import type { Place } from './place.ts';
import { neededKinds, serviceKindsOf } from './plan.ts';
import { planTarget } from './plan-target.ts';
import { partitionOf } from './regions.ts';

/** Less than the step of the pipeline may take. */
const planMilliseconds = 100_000;

interface Options {
  readonly target: AwsTarget;
  readonly access: AwsAccess;
  readonly clock: Clock;
  /** Where the account is asked for what it has only once. */
  readonly home: string;
  /** Another address than AWS's own: an emulator. */
  readonly endpoint?: string;
}

/** The calls made meanwhile go out between the resources: the ledger is streamed too. */
async function* withCalls(
  streams: readonly AsyncIterable<Collected>[],
  calls: Call[],
): AsyncGenerator<Collected> {
  const drained = () => calls.splice(0).map((call): Collected => ({ type: 'call', call }));
  for await (const collected of merged(streams)) {
    yield collected;
    yield* drained();
  }
  yield* drained();
}

/**
 * Collects an AWS account, or those of an organisation. It calls operations that describe, list and
 * get; one more asks IAM to make its credential report anew, which changes nothing that an account
 * holds.
 */
export const awsCollector = (options: Options): Collector => {
  const { target, clock, home } = options;
  const callerIn = accountCallers(options);
  return {
    async plan(needs) {
      const calls: Call[] = [];
      const record = (call: Call): void => void calls.push(call);
      const signal = AbortSignal.timeout(planMilliseconds);
      const planned = await planTarget({ target, home, callerIn, record, signal }, needs);
      return planned.kind === 'planned' ? { ...planned, calls } : planned;
    },
    async *collect(shard, needs, signal) {
      const service = serviceKindsOf(shard.collector);
      if (!service || shard.account === null) throw new Error(`${shard.id} was not planned`);
      const calls: Call[] = [];
      const caller = await callerIn(shard.account, (call) => calls.push(call), signal);
      const region = shard.region ?? service.service.homeRegion ?? home;
      const place: Place = {
        account: shard.account,
        partition: partitionOf(region),
        region,
        now: clock.now(),
        caller,
        remembered: new Map(),
      };
      const streams = neededKinds(service, needs).map((kind) =>
        kind.collect(needs.get(kind.kind) ?? new Set(), place),
      );
      yield* withCalls(streams, calls);
    },
  };
};
