import type { AwsAccess } from '#core/domain/audit/access.ts';
import type { Call, Collected } from '#core/domain/audit/collected.ts';
import type { AwsTarget } from '#core/domain/audit/target.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { CollectionPlan, Collector } from '#core/ports/collector.ts';
import { type Answer, type AwsCaller, awsCaller } from './aws-caller.ts';
import { credentialsFor } from './credentials.ts';
import { type Failure, isPassing } from './failure.ts';
import { merged } from './merge-streams.ts';
import type { Place } from './place.ts';
import { neededKinds, serviceKindsOf, shardsFor } from './plan.ts';
import { enabledRegions, partitionOf } from './regions.ts';
import { sts } from './sts/service.ts';

const planMilliseconds = 60_000;

interface Options {
  readonly target: AwsTarget;
  readonly access: AwsAccess;
  readonly clock: Clock;
  /** Where the account is asked for what it has only once. */
  readonly home: string;
  /** Another address than AWS's own: an emulator. */
  readonly endpoint?: string;
}

type CallerWith = (record: (call: Call) => void, signal: AbortSignal) => Promise<AwsCaller>;

const accountIn = async (caller: AwsCaller, region: string): Promise<Answer<string>> => {
  const answer = await caller.ask(sts, 'GetCallerIdentity', {}, region);
  if (!answer.ok) return answer;
  const { Account: account } = answer.value;
  const failure: Failure = { why: 'malformed', code: 'NoIdentity' };
  return account ? { ok: true, value: account } : { ok: false, failure };
};

const impossible = (failure: Failure): CollectionPlan => ({
  kind: 'impossible',
  failure: isPassing(failure) ? 'target-unreachable' : 'credentials-refused',
  code: failure.code,
});

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

const planWith =
  ({ target, home }: Options, callerWith: CallerWith): Collector['plan'] =>
  async (needs) => {
    const calls: Call[] = [];
    const signal = AbortSignal.timeout(planMilliseconds);
    const caller = await callerWith((call) => calls.push(call), signal);
    const account = await accountIn(caller, home);
    if (!account.ok) return impossible(account.failure);
    if (target.account !== null && target.account !== account.value) {
      return { kind: 'impossible', failure: 'credentials-refused', code: 'OtherAccount' };
    }
    const regions = target.regions ?? (await enabledRegions(caller, home));
    const shards = shardsFor(needs, regions, target.services);
    return { kind: 'planned', target: { ...target, account: account.value }, shards, calls };
  };

/**
 * Collects an AWS account. It calls operations that describe, list and get; one more asks IAM to
 * make its credential report anew, which changes nothing that the account holds.
 */
export const awsCollector = (options: Options): Collector => {
  const { target, access, clock, home, endpoint } = options;
  const credentials = credentialsFor(access, { ...options, region: home });
  const callerWith: CallerWith = async (record, signal) =>
    awsCaller({
      credentials: await credentials,
      record,
      signal,
      ...(endpoint === undefined ? {} : { endpoint }),
    });
  return {
    plan: planWith(options, callerWith),
    async *collect(shard, needs, signal) {
      const service = serviceKindsOf(shard.collector);
      if (!service || target.account === null) throw new Error(`${shard.id} was not planned`);
      const calls: Call[] = [];
      const caller = await callerWith((call) => calls.push(call), signal);
      const region = shard.region ?? service.service.homeRegion ?? home;
      const place: Place = {
        account: target.account,
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
