import { describe, expect, it } from 'vitest';
import { refOf } from '#core/domain/audit/audit.ts';
import { reportKey } from '#core/domain/audit/audit-keys.ts';
import type { AuditReport } from '#core/domain/audit/audit-report.ts';
import type { Chunk } from '#core/domain/audit/chunk.ts';
import type { Collected } from '#core/domain/audit/collected.ts';
import type { KnownFailure } from '#core/domain/audit/drift.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import { known, unread } from '#core/domain/fact.ts';
import type { AnyResource } from '#core/domain/resource.ts';
import { readChunks } from '#core/usecases/audit/chunks.ts';
import { findJson } from '#core/usecases/audit/json-objects.ts';
import { auditRef, auditWorld, shardOf } from './audit-fixtures.ts';

const s3 = shardOf('aws.s3@eu-west-3', 'aws.s3.bucket');

const bucket = (name: string, publicAccess: 'private' | 'public-read'): Collected => ({
  type: 'resource',
  resource: {
    kind: 'aws.s3.bucket',
    id: `arn:aws:s3:::${name}`,
    region: 'eu-west-3',
    facts: { publicAccess: known(publicAccess) },
  },
});

const publicBucket = 'aws.s3.bucket-is-not-public';

type World = ReturnType<typeof auditWorld>;

const reportOf = async ({ ports }: World, number: number): Promise<AuditReport> => {
  const report = await findJson<AuditReport>(ports.snapshots, reportKey(auditRef(number)));
  if (!report) throw new Error('no report');
  return report;
};

const readAll = async <T>({ ports }: World, chunks: readonly Chunk[]): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const one of readChunks<T>(ports.snapshots, chunks)) all.push(one);
  return all;
};

const findingsOf = async (world: World, number: number): Promise<readonly Finding[]> => {
  const { chunks } = await reportOf(world, number);
  return readAll<Finding>(world, chunks.findings);
};

const ofControl = (findings: readonly Finding[], control: string) =>
  findings.filter((finding) => finding.control === control);

describe('judging an audit', () => {
  it('counts the calls that planning made: a refused one may hide a region', async () => {
    const world = auditWorld();
    const refused = {
      service: 'ec2',
      operation: 'DescribeRegions',
      region: 'eu-west-3',
      outcome: 'denied',
      code: 'UnauthorizedOperation',
      milliseconds: 3,
      sha256: null,
    } as const;
    world.planCalls.push(refused);
    await world.audit(1, [s3], { [s3.id]: [bucket('a', 'private')] });
    const { summary, calls } = await reportOf(world, 1);
    expect(summary.calls).toEqual({ made: 1, refused: 1 });
    expect(calls).toMatchObject([{ operation: 'DescribeRegions', outcome: 'denied', count: 1 }]);
  });

  it('finds what fails, and what could not be decided', async () => {
    const world = auditWorld();
    await world.audit(1, [s3], { [s3.id]: [bucket('a', 'private'), bucket('b', 'public-read')] });
    const found = ofControl(await findingsOf(world, 1), publicBucket);
    expect(found).toMatchObject([{ status: 'fail', resource: 'arn:aws:s3:::b', change: null }]);
    const { tallies } = await reportOf(world, 1);
    expect(tallies.find(({ control }) => control === publicBucket)).toMatchObject({
      pass: 1,
      fail: 1,
      unknown: 0,
    });
  });

  it('judges a resource once, whoever tells of it again', async () => {
    const world = auditWorld();
    const again = [bucket('a', 'public-read'), bucket('a', 'public-read')];
    await world.audit(1, [s3], { [s3.id]: again });
    expect(ofControl(await findingsOf(world, 1), publicBucket)).toHaveLength(1);
  });

  it('makes every control on a shard that was lost undecided, and the coverage says so', async () => {
    const world = auditWorld();
    const lost = Object.assign(new Error('no answer'), { name: 'TimeoutError' });
    await world.audit(1, [s3], { [s3.id]: lost });
    const report = await reportOf(world, 1);
    expect(report.blindSpots).toMatchObject([{ kind: 'aws.s3.bucket', region: 'eu-west-3' }]);
    expect(report.summary.shards).toEqual({ collected: 0, notCollected: 1 });
    expect(report.summary.evaluation).toMatchObject({ score: null, coverage: 0 });
    expect(ofControl(await findingsOf(world, 1), publicBucket)).toMatchObject([
      { status: 'unknown', observations: [{ observed: { known: false, why: 'not-collected' } }] },
    ]);
  });

  it('takes the role of an instance from the shard of IAM', async () => {
    const world = auditWorld();
    const profile = 'arn:aws:iam::123456789012:instance-profile/web';
    const instance = (id: string, to: string | null): Collected => ({
      type: 'resource',
      resource: {
        kind: 'aws.ec2.instance',
        id,
        region: 'eu-west-3',
        facts: { reachableFromInternet: known(true), instanceProfileArn: known(to) },
      } as AnyResource,
    });
    const administrator: Collected = {
      type: 'resource',
      resource: {
        kind: 'aws.iam.principal',
        id: 'arn:aws:iam::123456789012:role/web',
        region: null,
        facts: { privilege: known('administrator'), instanceProfileArns: known([profile]) },
      } as AnyResource,
    };
    const ec2 = shardOf('aws.ec2@eu-west-3', 'aws.ec2.instance');
    const iam = shardOf('aws.iam@eu-west-3', 'aws.iam.principal');
    const told = {
      [ec2.id]: [instance('i-1', profile), instance('i-2', null), instance('i-3', 'unheard-of')],
      [iam.id]: [administrator],
    };
    await world.audit(1, [ec2, iam], told);
    const found = ofControl(
      await findingsOf(world, 1),
      'aws.ec2.exposed-instance-holds-no-administrator-role',
    );
    expect(found.map(({ resource, status }) => [resource, status])).toEqual([
      ['i-1', 'fail'],
      ['i-3', 'unknown'],
    ]);
  });

  it('keeps its first report, judged twice', async () => {
    const world = auditWorld();
    const ref = await world.audit(1, [s3], { [s3.id]: [bucket('a', 'private')] });
    const before = world.objects.size;
    const audit = await world.ports.store.find(ref);
    expect(audit?.status).toBe('judged');
    expect(world.objects.size).toBe(before);
  });
});

describe('an audit of a target that was audited before', () => {
  const at = async (world: World, number: number, told: readonly Collected[] | Error) => {
    await world.audit(number, [s3], { [s3.id]: told });
    const report = await reportOf(world, number);
    const findings = ofControl(await findingsOf(world, number), publicBucket);
    return {
      report,
      changes: findings.map(({ resource, change }) => [resource.slice(13), change]),
    };
  };

  it('tells new, persistent, resolved and returned failures apart', async () => {
    const world = auditWorld();
    await at(world, 1, [bucket('a', 'public-read'), bucket('b', 'public-read')]);
    const second = await at(world, 2, [bucket('a', 'public-read'), bucket('c', 'public-read')]);
    expect(second.changes).toEqual([
      ['a', 'persistent'],
      ['c', 'new'],
    ]);
    const resolved = await readAll<KnownFailure>(world, second.report.chunks.resolved);
    expect(resolved.map(({ resource }) => resource)).toEqual(['arn:aws:s3:::b']);
    const third = await at(world, 3, [bucket('b', 'public-read')]);
    expect(third.changes).toEqual([['b', 'returned']]);
  });

  it('resolves nothing that nobody could look at', async () => {
    const world = auditWorld();
    await at(world, 1, [bucket('a', 'public-read')]);
    const blind = await at(world, 2, new Error('denied'));
    expect(blind.report.chunks.resolved).toEqual([]);
    expect(blind.report.summary.drift).toMatchObject({ unverified: 1, resolved: 0 });
    const hidden: Collected = {
      type: 'resource',
      resource: {
        kind: 'aws.s3.bucket',
        id: 'arn:aws:s3:::a',
        region: 'eu-west-3',
        facts: { publicAccess: unread('denied') },
      },
    };
    const unread3 = await at(world, 3, [hidden]);
    expect(unread3.report.summary.drift).toMatchObject({ unverified: 1, resolved: 0 });
    const back = await at(world, 4, [bucket('a', 'public-read')]);
    expect(back.changes).toEqual([['a', 'persistent']]);
  });

  it('counts exempted failures apart, and no longer once the exemption has expired', async () => {
    const world = auditWorld();
    const exemption = {
      id: 'e-1',
      control: publicBucket,
      resource: 'arn:aws:s3:::a',
      owner: 'RSSI',
      reason: 'site statique, publié à dessein',
      expiresOn: '2026-11-21',
      grantedBy: 'person-1',
      grantedAt: '2026-11-20T10:00:00.000Z',
    };
    world.records.exemptions.set('account-1 aws:123456789012', [exemption as never]);
    const { report } = await at(world, 1, [bucket('a', 'public-read')]);
    expect(report.summary).toMatchObject({ exempted: 1, failed: { critical: 0 } });
    expect(report.exemptions).toMatchObject([{ owner: 'RSSI' }]);
    expect(report.summary.evaluation.score).toBeNull();
  });
});

it('names the same failure alike in every audit', async () => {
  const world = auditWorld();
  await world.audit(1, [s3], { [s3.id]: [bucket('a', 'public-read')] });
  await world.audit(2, [s3], { [s3.id]: [bucket('z', 'private'), bucket('a', 'public-read')] });
  const [one, other] = await Promise.all([findingsOf(world, 1), findingsOf(world, 2)]);
  const printed = (findings: readonly Finding[]) =>
    ofControl(findings, publicBucket).map(({ fingerprint }) => fingerprint);
  expect(printed(one)).toEqual(printed(other));
  const audit = await world.ports.store.find(auditRef(1));
  expect(audit && refOf(audit)).toEqual(auditRef(1));
});
