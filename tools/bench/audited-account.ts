import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { awsCollector } from '#adapters/collectors/aws/aws-collector.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { controls } from '#controls/controls.generated.ts';
import { bench } from '#core/domain/audit/judge-collected.ts';
import { needsOf } from '#core/domain/audit/needs.ts';
import type { AwsTarget } from '#core/domain/audit/target.ts';
import { startMoto } from '../moto.ts';
import { type Measurement, milliseconds } from './measurement.ts';
import { together } from './pace.ts';

const region = 'eu-west-3';
const pair = { accessKeyId: 'test', secretAccessKey: 'test' };
const atOnce = 8;

/** Thirty of two things that take many calls, beside what every account owns. */
const fill = async (endpoint: string): Promise<void> => {
  const client = { region, credentials: pair, endpoint };
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const sqs = new SQSClient(client);
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  for (let place = 0; place < 30; place += 1) {
    const Bucket = `bench-${place}`;
    await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
    await sqs.send(new CreateQueueCommand({ QueueName: Bucket }));
  }
};

const collectorAt = (endpoint: string, target: AwsTarget) =>
  awsCollector({
    target,
    access: { kind: 'key', ...pair, sessionToken: null },
    clock: systemClock,
    home: region,
    endpoint,
  });

interface Audited {
  readonly calls: number;
  readonly resources: number;
  readonly verdicts: number;
}

const auditAt = async (endpoint: string): Promise<Audited> => {
  const asked: AwsTarget = {
    provider: 'aws',
    account: null,
    organization: null,
    regions: [region],
    services: null,
  };
  const needs = needsOf(controls);
  const plan = await collectorAt(endpoint, asked).plan(needs);
  if (plan.kind !== 'planned' || plan.target.provider !== 'aws') throw new Error(plan.kind);
  const collector = collectorAt(endpoint, plan.target);
  const judges = bench(controls);
  const counted = { calls: 0, resources: 0, verdicts: 0 };
  const left = plan.shards.values();
  const collectNext = async (): Promise<void> => {
    for (const shard of left) {
      for await (const one of collector.collect(shard, needs, AbortSignal.timeout(120_000))) {
        if (one.type === 'call') counted.calls += 1;
        if (one.type !== 'resource') continue;
        counted.resources += 1;
        counted.verdicts += judges.resource(one.resource, shard.account).length;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, collectNext));
  return counted;
};

/** As many bare requests as the audit made calls, to the same emulator, as many at a time. */
const askBare = async (endpoint: string, calls: number): Promise<number> => {
  const body = new URLSearchParams({ Action: 'GetCallerIdentity', Version: '2011-06-15' });
  const bounds = { count: Math.ceil(calls / atOnce), seconds: 120 };
  const { elapsed } = await together(atOnce, bounds, async () => {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: {
        authorization: 'AWS4-HMAC-SHA256 Credential=test/20261122/us-east-1/sts/aws4_request',
      },
      body,
    });
    await answer.arrayBuffer();
  });
  return elapsed;
};

/** An emulated account from plan to verdicts, beside as many requests made bare. */
export const measureEmulatedAccount = async (): Promise<readonly Measurement[]> => {
  const moto = await startMoto({ MOTO_EC2_LOAD_DEFAULT_AMIS: 'false' });
  try {
    await fill(moto.endpoint);
    const used = process.cpuUsage();
    const begun = performance.now();
    const { calls, resources, verdicts } = await auditAt(moto.endpoint);
    const wall = performance.now() - begun;
    const { user, system } = process.cpuUsage(used);
    const bare = await askBare(moto.endpoint, calls);
    return [
      {
        group: 'An emulated account, one region',
        name: `${calls} calls, ${resources} resources, ${verdicts} verdicts`,
        figures: [
          milliseconds('wall', wall),
          milliseconds('our processor', (user + system) / 1000),
        ],
        beside: {
          what: 'as many bare requests',
          figures: [milliseconds('', bare)],
          ratio: wall / bare,
          of: 'their time',
        },
      },
    ];
  } finally {
    await moto.close();
  }
};
