import { inject, type RunnerTestCase, TestRunner } from 'vitest';
import { awsCollector } from '#adapters/collectors/aws/aws-collector.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { controls } from '#controls/controls.generated.ts';
import { joinIndex, withJoins } from '#core/domain/audit/joins.ts';
import { needsOf } from '#core/domain/audit/needs.ts';
import type { AwsTarget } from '#core/domain/audit/target.ts';
import { judgeControl } from '#core/domain/judge-control.ts';
import type { AnyResource } from '#core/domain/resource.ts';
import { type Instant, instantOf } from '#core/domain/time.ts';
import type { Clock } from '#core/ports/clock.ts';

export const region = 'eu-west-3';
/** Moto opens to any. */
export const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** What a client of the SDK takes to make or break things in the emulated account. */
export const toMoto = () => ({ region, credentials, endpoint: inject('moto') });

export const emptyAccount = async (): Promise<void> => {
  const answer = await fetch(`${inject('moto')}/moto-api/reset`, { method: 'POST' });
  if (!answer.ok) throw new Error('moto kept its state');
};

const collectorOf = (target: AwsTarget, clock: Clock) =>
  awsCollector({
    target,
    access: { kind: 'key', ...credentials, sessionToken: null },
    clock,
    home: region,
    endpoint: inject('moto'),
  });

/** What each resource is told by the others, as when an audit is judged. */
const joined = (resources: readonly AnyResource[]): readonly AnyResource[] => {
  const index = joinIndex();
  for (const resource of resources) index.gather(resource);
  return resources.map((resource) => index.complete(resource));
};

const collect = async (
  services: readonly string[],
  place: string,
  clock: Clock,
): Promise<readonly AnyResource[]> => {
  const needs = withJoins(needsOf(controls));
  const asked: AwsTarget = {
    provider: 'aws',
    account: null,
    organization: null,
    regions: [place],
    services,
  };
  const plan = await collectorOf(asked, clock).plan(needs);
  if (plan.kind !== 'planned' || plan.target.provider !== 'aws') throw new Error('not planned');
  const collector = collectorOf(plan.target, clock);
  const resources: AnyResource[] = [];
  for (const shard of plan.shards) {
    for await (const one of collector.collect(shard, needs, AbortSignal.timeout(60_000))) {
      if (one.type === 'resource') resources.push(one.resource);
    }
  }
  return joined(resources);
};

/** Collects services of the account, in one region, as an audit does. */
export const collected = (services: readonly string[]): Promise<readonly AnyResource[]> =>
  collect(services, region, systemClock);

/** As `collected`, in another region. */
export const collectedIn = (
  place: string,
  services: readonly string[],
): Promise<readonly AnyResource[]> => collect(services, place, systemClock);

/** As `collected`, by a clock that says `now`: moto dates everything of today. */
export const collectedAt = (
  now: Instant,
  services: readonly string[],
): Promise<readonly AnyResource[]> => collect(services, region, { now: () => now });

export const inDays = (days: number): Instant => instantOf(Date.now() + days * 86_400_000);

/** For the count of `both-ways.ts`. */
const remember = (control: string, verdict: string): void => {
  const test = TestRunner.getCurrentTest<RunnerTestCase | undefined>();
  if (!test) throw new Error(`${control} is asked for outside a test`);
  const { meta } = test;
  test.meta = { ...meta, given: [...(meta.given ?? []), { control, verdict }] };
};

/** By resource name, the verdict of a control on each resource whose id ends with that name. */
export const verdictsOf = (
  control: string,
  resources: readonly AnyResource[],
  names: readonly string[],
): Readonly<Record<string, string>> => {
  const declared = controls.find(({ id }) => id === control);
  if (!declared) throw new Error(`no control is called ${control}`);
  return Object.fromEntries(
    names.map((name) => {
      const found = resources.filter(
        ({ id, kind }) => kind === declared.resource && (id === name || id.endsWith(name)),
      );
      const [only] = found;
      if (!only || found.length > 1) return [name, `${found.length} resources`];
      const { verdict } = judgeControl(declared, only);
      remember(control, verdict);
      return [name, verdict];
    }),
  );
};
