import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  CloseAccountCommand,
  CreateAccountCommand,
  CreateOrganizationCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { awsCollector } from '#adapters/collectors/aws/aws-collector.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { printedAudits } from '#adapters/rendering/printed-audits.ts';
import { controls } from '#controls/controls.generated.ts';
import { referencesOf } from '#controls/frameworks/references.ts';
import type { AwsAccess, RoleArn } from '#core/domain/audit/access.ts';
import type { Collected } from '#core/domain/audit/collected.ts';
import type { AwsTarget, RoleName } from '#core/domain/audit/target.ts';
import type { CollectionPlan } from '#core/ports/collector.ts';
import { runAudit } from '#local/audit/audit-desk.ts';
import { localPrinter } from '#local/local-printer.ts';
import { credentials, emptyAccount, region, toMoto } from './moto-account.ts';

const catalogue = { controls, referencesOf };
const management = '123456789012';
const memberRole = 'path/ProbantAudit' as RoleName;
const needs = new Map([['aws.s3.bucket', new Set(['versioning'])]] as const);
const key: AwsAccess = { kind: 'key', ...credentials, sessionToken: null };

const addMember = async (name: string): Promise<string> => {
  const organizations = new OrganizationsClient(toMoto());
  const { CreateAccountStatus: made } = await organizations.send(
    new CreateAccountCommand({ AccountName: name, Email: `${name}@probant.example` }),
  );
  return made?.AccountId ?? '';
};

/** What a client takes to act inside an account. */
const inside = async (account: string) => {
  const { Credentials: assumed } = await new STSClient(toMoto()).send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${account}:role/${memberRole}`,
      RoleSessionName: 'seed',
    }),
  );
  return {
    ...toMoto(),
    credentials: {
      accessKeyId: assumed?.AccessKeyId ?? '',
      secretAccessKey: assumed?.SecretAccessKey ?? '',
      sessionToken: assumed?.SessionToken ?? '',
    },
  };
};

const bucketIn = async (client: S3Client, Bucket: string): Promise<void> => {
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await client.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
};

const collectorFor = (target: AwsTarget, access: AwsAccess) =>
  awsCollector({
    target,
    access,
    clock: systemClock,
    home: region,
    endpoint: inject('moto'),
  });

const targetOf = (accounts: readonly string[] | null): AwsTarget => ({
  provider: 'aws',
  account: null,
  organization: { id: null, memberRole, accounts },
  regions: [region],
  services: ['s3'],
});

type Planned = Extract<CollectionPlan, { kind: 'planned' }>;

const plannedFor = async (target: AwsTarget, access: AwsAccess): Promise<Planned> => {
  const plan = await collectorFor(target, access).plan(needs);
  if (plan.kind !== 'planned') throw new Error(`${plan.failure} ${plan.code}`);
  return plan;
};

/** By shard, the buckets that are found in it. */
const bucketsOf = async ({ target, shards }: Planned, access: AwsAccess) => {
  if (target.provider !== 'aws') throw new Error('of another provider');
  const found: Record<string, readonly string[]> = {};
  for (const shard of shards) {
    const all: Collected[] = [];
    const stream = collectorFor(target, access).collect(shard, needs, AbortSignal.timeout(30_000));
    for await (const one of stream) all.push(one);
    found[shard.id] = all.flatMap((one) => (one.type === 'resource' ? [one.resource.id] : []));
  }
  return found;
};

describe('an organisation in the emulated AWS', () => {
  let sales = '';
  let lab = '';

  beforeAll(async () => {
    // Of this process: what a role is assumed with.
    vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
    await emptyAccount();
    await new OrganizationsClient(toMoto()).send(
      new CreateOrganizationCommand({ FeatureSet: 'ALL' }),
    );
    sales = await addMember('sales');
    lab = await addMember('lab');
    await bucketIn(new S3Client({ ...toMoto(), forcePathStyle: true }), 'of-management');
    await bucketIn(new S3Client({ ...(await inside(sales)), forcePathStyle: true }), 'of-sales');
    await bucketIn(new S3Client({ ...(await inside(lab)), forcePathStyle: true }), 'of-lab');
  });

  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it('is one plan over its accounts, by their names, each entered by its role', async () => {
    const plan = await plannedFor(targetOf(null), key);
    expect(plan.target).toMatchObject({
      account: management,
      organization: { id: expect.stringMatching(/^o-[a-z0-9]{10,32}$/) },
    });
    expect(plan.accounts).toEqual([
      { id: management, name: 'master' },
      { id: sales, name: 'sales' },
      { id: lab, name: 'lab' },
    ]);
    expect(await bucketsOf(plan, key)).toEqual({
      [`${management}/aws.s3`]: ['arn:aws:s3:::of-management'],
      [`${sales}/aws.s3`]: ['arn:aws:s3:::of-sales'],
      [`${lab}/aws.s3`]: ['arn:aws:s3:::of-lab'],
    });
  });

  it('is narrowed to some accounts; what is none of its accounts is lost, and said', async () => {
    const { shards } = await plannedFor(targetOf([lab, '999999999999']), key);
    expect(shards.map(({ id, lost }) => [id, lost?.code ?? null])).toEqual([
      [`${lab}/aws.s3`, null],
      ['999999999999/aws', 'not in the organization'],
    ]);
  });

  it('is not told to an account outside of one', async () => {
    const outside: AwsAccess = {
      kind: 'role',
      roleArn: 'arn:aws:iam::111122223333:role/outside' as RoleArn,
      externalId: 'probant-1',
    };
    expect(await collectorFor(targetOf(null), outside).plan(needs)).toEqual({
      kind: 'impossible',
      failure: 'organization-unlisted',
      code: 'AWSOrganizationsNotInUseException',
    });
  });

  it('is entered by a role that was assumed first, too', async () => {
    const iam = new IAMClient(toMoto());
    const trust = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: '*' },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': 'probant-1' } },
        },
      ],
    });
    await iam.send(new CreateRoleCommand({ RoleName: 'probant', AssumeRolePolicyDocument: trust }));
    const access: AwsAccess = {
      kind: 'role',
      roleArn: `arn:aws:iam::${management}:role/probant` as RoleArn,
      externalId: 'probant-1',
    };
    const plan = await plannedFor(targetOf([sales]), access);
    expect(await bucketsOf(plan, access)).toEqual({
      [`${sales}/aws.s3`]: ['arn:aws:s3:::of-sales'],
    });
  });

  it('ends in one sealed report, which says what each account is worth and which let nobody in', async () => {
    await new OrganizationsClient(toMoto()).send(new CloseAccountCommand({ AccountId: lab }));
    const printer = localPrinter();
    const folder = await mkdtemp(join(tmpdir(), 'probant-organization-'));
    try {
      const { audit, report } = await runAudit(
        {
          dataFolder: folder,
          catalogue,
          renderer: printedAudits(printer, catalogue),
          home: region,
          endpoint: inject('moto'),
          allowLoopback: false,
          names: null,
          onProgress: () => undefined,
          onPlan: () => undefined,
        },
        { target: targetOf(null), access: key, language: 'en' },
      );
      expect(audit.status).toBe('sealed');
      expect(
        report?.accounts.map(({ id, name, resources, shards }) => [
          id,
          name,
          resources > 0,
          shards.notCollected,
        ]),
      ).toEqual([
        [management, 'master', true, 0],
        [sales, 'sales', true, 0],
        [lab, 'lab', false, 1],
      ]);
      expect(report?.shards.find(({ account }) => account === lab)?.ending).toEqual({
        collected: false,
        why: 'denied',
        code: 'account suspended',
      });
      expect(report?.blindSpots.every(({ account }) => account === lab)).toBe(true);
    } finally {
      await printer.close();
      await rm(folder, { recursive: true });
    }
  });
});
