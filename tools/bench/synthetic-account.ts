import { controls } from '#controls/controls.generated.ts';
import type { Collected } from '#core/domain/audit/collected.ts';
import { type Shard, shardId } from '#core/domain/audit/shard.ts';
import type { AwsTarget } from '#core/domain/audit/target.ts';
import type { AnyControl } from '#core/domain/control.ts';
import { known } from '#core/domain/fact.ts';
import type { AnyResource, ResourceKind } from '#core/domain/resource.ts';
import type { Collector } from '#core/ports/collector.ts';

export const target: AwsTarget = {
  provider: 'aws',
  account: '123456789012',
  organization: null,
  regions: ['eu-west-3'],
  services: null,
};

/** Kinds that many controls judge, and of which accounts hold many. */
const kinds = [
  'aws.s3.bucket',
  'aws.ec2.instance',
  'aws.ec2.security-group',
  'aws.iam.role',
  'aws.rds.instance',
  'aws.lambda.function',
] as const satisfies readonly ResourceKind[];

type Example = 'pass' | 'fail';
type Given = Readonly<Record<string, unknown>>;

/** The first example of each kind that a control gives in its file, which its id names. */
const examplesOf = async ({ id }: AnyControl): Promise<Readonly<Record<Example, Given>>> => {
  const file = new URL(`../../controls/${id.replaceAll('.', '/')}.ts`, import.meta.url);
  const { cases } = (await import(file.href)) as {
    readonly cases: Readonly<Record<Example, readonly [Given]>>;
  };
  return { pass: cases.pass[0], fail: cases.fail[0] };
};

const factsFrom = (given: Given) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, known(value)]));

/** Facts as the examples give them: all that the controls of the kind ask about. */
const factsOf = async (kind: ResourceKind) => {
  const own = controls.filter(({ resource }) => resource === kind);
  const examples = await Promise.all(own.map(examplesOf));
  const all = (example: Example): Given =>
    Object.assign({}, ...examples.map((one) => one[example])) as Given;
  return { pass: factsFrom(all('pass')), fail: factsFrom(all('fail')) };
};

/** For each control, a resource like the one that it takes as its example. */
export const exampleResources = (
  asked: readonly AnyControl[],
): Promise<readonly (readonly [AnyControl, AnyResource])[]> =>
  Promise.all(
    asked.map(async (control) => {
      const { resource: kind } = control;
      const facts = factsFrom((await examplesOf(control)).pass);
      return [control, { kind, id: kind, region: null, facts } as AnyResource] as const;
    }),
  );

const call: Collected = {
  type: 'call',
  call: {
    service: 'synthetic',
    operation: 'DescribeThing',
    region: 'eu-west-3',
    outcome: 'answered',
    code: null,
    milliseconds: 40,
    sha256: 'a'.repeat(64),
  },
};

/** How often it was audited before. */
type Turn = 0 | 1;

/** One in twenty fails whatever its kind can fail at; from turn to turn, every other of them is another. */
const failsAt = (place: number, turn: Turn): Example =>
  place % 40 === 0 || place % 40 === 20 + turn ? 'fail' : 'pass';

async function* things(kind: ResourceKind, count: number, turn: Turn): AsyncGenerator<Collected> {
  const facts = await factsOf(kind);
  for (let place = 0; place < count; place += 1) {
    const id = `arn:aws:${kind}:eu-west-3:123456789012:thing/${place}`;
    const resource = { kind, id, region: 'eu-west-3', facts: facts[failsAt(place, turn)] };
    // Read anew each time, as answers of an API are: nothing is shared between two things.
    yield { type: 'resource', resource: structuredClone(resource) as AnyResource };
    yield call;
  }
}

/** An account of so many things, which answers without a network. */
export const syntheticAccount = (size: number, turn: Turn): Collector => ({
  async plan() {
    const shards = kinds.map(
      (kind): Shard => ({
        id: shardId(kind, 'eu-west-3', null),
        collector: kind,
        account: target.account,
        region: 'eu-west-3',
        kinds: [kind],
        lost: null,
      }),
    );
    return { kind: 'planned', target, accounts: [], shards, calls: [] };
  },
  collect: (shard) =>
    things(shard.kinds[0] ?? 'aws.s3.bucket', Math.round(size / kinds.length), turn),
});
