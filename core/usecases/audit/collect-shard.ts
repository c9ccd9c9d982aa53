import type { AuditRef } from '../../domain/audit/audit.ts';
import { shardFolder } from '../../domain/audit/audit-keys.ts';
import type { Collected } from '../../domain/audit/collected.ts';
import { withJoins } from '../../domain/audit/joins.ts';
import { needsOf } from '../../domain/audit/needs.ts';
import type { Shard, ShardManifest } from '../../domain/audit/shard.ts';
import type { AnyControl } from '../../domain/control.ts';
import { millisecondsOf } from '../../domain/time.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Collectors } from '../../ports/collectors.ts';
import type { CredentialVault } from '../../ports/credential-vault.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { chunkWriter } from './chunks.ts';
import { plannedShard } from './kept-plan.ts';

/** `lost`: nobody tried, since planning saw that nothing of it can be collected. */
export type CollectOutcome = { readonly kind: 'collected' | 'lost' | 'ended' };

export type CollectShard = (
  ref: AuditRef,
  /** Of the shard in the plan. */
  place: number,
  signal: AbortSignal,
) => Promise<CollectOutcome>;

type Ports = {
  store: AuditStore;
  snapshots: SnapshotStore;
  vault: CredentialVault;
  collectors: Collectors;
  clock: Clock;
  controls: readonly AnyControl[];
};

/** How long a shard may go on calling once its audit was cancelled. */
const lookAgainAfter = 5_000;

/** Aborts once the audit does not run any more; of `look`, only one in five seconds asks the store. */
const watch = ({ store, clock }: Ports, ref: AuditRef) => {
  const ended = new AbortController();
  let lookedAt = millisecondsOf(clock.now());
  return {
    signal: ended.signal,
    look: async (): Promise<void> => {
      const now = millisecondsOf(clock.now());
      if (now - lookedAt < lookAgainAfter) return;
      lookedAt = now;
      if ((await store.find(ref))?.status !== 'running') ended.abort();
    },
  };
};

/** Each attempt writes under a name of its own: only the one that ends is named in the manifest. */
const keep = async (
  { snapshots, clock }: Ports,
  folder: string,
  shard: Shard,
  stream: AsyncIterable<Collected>,
  onEach: () => Promise<void>,
): Promise<ShardManifest> => {
  const writer = chunkWriter(snapshots, `${folder}/${millisecondsOf(clock.now())}`);
  let resources = 0;
  let calls = 0;
  let refusedCalls = 0;
  for await (const collected of stream) {
    if (collected.type === 'resource') resources += 1;
    if (collected.type === 'call') {
      calls += 1;
      if (collected.call.outcome !== 'answered') refusedCalls += 1;
    }
    await writer.add(collected);
    await onEach();
  }
  return { shard: shard.id, chunks: await writer.end(), resources, calls, refusedCalls };
};

/**
 * Collects one shard into the snapshot store. What it could not read is written there too. Once the
 * audit was cancelled, it stops calling.
 */
export const collectShard = (ports: Ports): CollectShard => {
  const { store, snapshots, vault, collectors, controls } = ports;
  const needs = withJoins(needsOf(controls));
  return async (ref, place, signal) => {
    const audit = await store.find(ref);
    if (audit?.status !== 'running') return { kind: 'ended' };
    const { plan, shard } = await plannedShard(snapshots, ref, place);
    if (shard.lost) {
      await store.saveShard(ref, {
        shard: shard.id,
        state: { state: 'not-collected', ...shard.lost },
      });
      return { kind: 'lost' };
    }

    await store.saveShard(ref, { shard: shard.id, state: { state: 'running' } });
    const collector = await collectors(plan.target, await vault.find(ref));
    const watched = watch(ports, ref);
    const until = AbortSignal.any([signal, watched.signal]);
    const stream = collector.collect(shard, needs, until);
    const manifest = await keep(ports, shardFolder(ref, place), shard, stream, watched.look);
    if (watched.signal.aborted) return { kind: 'ended' };
    await store.saveShard(ref, { shard: shard.id, state: { state: 'collected', manifest } });
    return { kind: 'collected' };
  };
};
