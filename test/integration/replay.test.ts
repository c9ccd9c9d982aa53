import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CollectedKind } from '#adapters/collectors/aws/kind.ts';
import { awsKinds } from '#adapters/collectors/aws/kinds.ts';
import { controls } from '#controls/controls.generated.ts';
import { bench } from '#core/domain/audit/judge-collected.ts';
import type { Fact } from '#core/domain/fact.ts';
import type { AnyResource } from '#core/domain/resource.ts';
import { instantOf } from '#core/domain/time.ts';
import { type Replay, replayOf } from './replay-caller.ts';

const shared = process.env['PROBANT_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const archive = join(shared, 'recordings/aws.tar.xz');
const isAbsent = !existsSync(archive);
if (isAbsent) process.stdout.write(`recorded answers are not here (${archive}): not replayed\n`);

/** All recordings name this account. */
const account = '644160558196';
const now = instantOf(Date.parse('2026-11-22T00:00:00.000Z'));

const placeIn = ({ caller }: Replay) => ({
  account,
  partition: 'aws',
  region: 'us-east-1',
  now,
  caller,
  remembered: new Map(),
});

const kindsHeldBy = (replay: Replay): readonly CollectedKind[] =>
  awsKinds.flatMap(({ service, kinds }) => (replay.holds(service) ? kinds : []));

let folder: string;

beforeAll(async () => {
  if (isAbsent) return;
  folder = await mkdtemp(join(tmpdir(), 'probant-replay-'));
  await promisify(execFile)('tar', ['-xJf', archive, '-C', folder]);
});
afterAll(() => isAbsent || rm(folder, { recursive: true, force: true }));

/** Facts that a recording itself hides: addresses that were blanked out, and what is no policy. */
const malformedInRecordings: ReadonlySet<string> = new Set([
  'aws.ec2.instance reachableFromInternet',
  'aws.s3.bucket policy',
  'aws.s3.bucket publicAccess',
  'aws.s3.bucket refusesPlainHttp',
  'aws.s3.bucket foreignAccounts',
]);

/** What went wrong with a resource: nothing may. */
const flawsOf = (resource: AnyResource): readonly string[] => {
  const facts: Readonly<Record<string, Fact<unknown>>> = resource.facts;
  const told: unknown = JSON.parse(JSON.stringify(resource));
  const names = Object.entries(facts).flatMap(([name, fact]) => {
    if (fact.known) return fact.value === undefined ? [`${name} is known and undefined`] : [];
    return fact.why === 'malformed' ? [name] : [];
  });
  const lost = isDeepStrictEqual(told, resource) ? [] : ['is changed by JSON'];
  return [...names, ...lost]
    .map((flaw) => `${resource.kind} ${flaw}`)
    .filter((flaw) => !malformedInRecordings.has(flaw));
};

const replayed = async (folderOfOne: string, count: (name: string) => void) => {
  const replay = replayOf(folderOfOne);
  const flaws: string[] = [];
  for (const kind of kindsHeldBy(replay)) {
    const judges = bench(controls.filter(({ resource }) => resource === kind.kind));
    for await (const one of kind.collect(new Set(kind.provides), placeIn(replay))) {
      count(one.type);
      if (one.type === 'blind-spot' && one.blindSpot.why === 'malformed') flaws.push(kind.kind);
      if (one.type !== 'resource') continue;
      flaws.push(...flawsOf(one.resource));
      for (const { verdict } of judges.resource(one.resource, null)) count(verdict.verdict);
    }
  }
  return { calls: replay.calls(), flaws };
};

describe.skipIf(isAbsent)('accounts that were recorded', () => {
  it('are collected and judged, whatever they answer', async () => {
    const counts = new Map<string, number>();
    const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
    const flaws: string[] = [];
    let calls = 0;
    const scenarios = readdirSync(join(folder, 'aws'));
    for (const scenario of scenarios) {
      const told = await replayed(join(folder, 'aws', scenario), count);
      calls += told.calls;
      flaws.push(...told.flaws.map((flaw) => `${scenario}: ${flaw}`));
    }
    const totals = [...counts].map(([name, total]) => `${total} ${name}`).join(', ');
    process.stdout.write(`${scenarios.length} scenarios, ${calls} calls: ${totals}\n`);
    expect(flaws).toEqual([]);
    expect(counts.get('resource')).toBeGreaterThan(3_000);
    expect(counts.get('fail')).toBeGreaterThan(1_000);
    expect(counts.get('pass')).toBeGreaterThan(1_000);
  });
});
