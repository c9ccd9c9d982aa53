import type { AuditRef } from '../../domain/audit/audit.ts';
import { auditFolder, planKey } from '../../domain/audit/audit-keys.ts';
import type { AuditPlan } from '../../domain/audit/audit-plan.ts';
import type { Call } from '../../domain/audit/collected.ts';
import type { Shard } from '../../domain/audit/shard.ts';
import { sha256Of } from '../../domain/digest.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { findJson, putJson } from './json-objects.ts';

/** A plan by the keys of its parts: of shards there may be tens of thousands. */
interface KeptPlan extends Omit<AuditPlan, 'shards' | 'calls'> {
  readonly calls: string;
  /** In order, each an array of `perPart` shards; the last may have fewer. */
  readonly parts: readonly string[];
}

/** Whoever collects one shard reads that many. */
const perPart = 250;

/** Parts bear the name of their content: two attempts that planned differently mix nothing. */
const keepPart = async (
  snapshots: SnapshotStore,
  ref: AuditRef,
  part: readonly Shard[] | readonly Call[],
): Promise<string> => {
  const body = new TextEncoder().encode(JSON.stringify(part));
  const key = `${auditFolder(ref)}plan/${await sha256Of(body)}.json`;
  await snapshots.putOnce(key, body);
  return key;
};

/** The first plan stays. */
export const keepPlan = async (
  snapshots: SnapshotStore,
  ref: AuditRef,
  { target, accounts, shards, calls }: AuditPlan,
): Promise<void> => {
  const parts: string[] = [];
  for (let from = 0; from < shards.length; from += perPart) {
    parts.push(await keepPart(snapshots, ref, shards.slice(from, from + perPart)));
  }
  const kept: KeptPlan = { target, accounts, parts, calls: await keepPart(snapshots, ref, calls) };
  await putJson(snapshots, planKey(ref), kept);
};

const readPart = async <One>(snapshots: SnapshotStore, key: string): Promise<readonly One[]> => {
  const part = await findJson<readonly One[]>(snapshots, key);
  if (!part) throw new Error(`${key} is gone`);
  return part;
};

/** Null until it is planned. */
export const findPlan = async (
  snapshots: SnapshotStore,
  ref: AuditRef,
): Promise<AuditPlan | null> => {
  const kept = await findJson<KeptPlan>(snapshots, planKey(ref));
  if (!kept) return null;
  const { target, accounts, parts } = kept;
  const [calls, ...shards] = await Promise.all([
    readPart<Call>(snapshots, kept.calls),
    ...parts.map((part) => readPart<Shard>(snapshots, part)),
  ]);
  return { target, accounts, calls, shards: shards.flat() };
};

/** One shard of a plan, and what the whole plan says. @throws Error when there is no such shard. */
export const plannedShard = async (
  snapshots: SnapshotStore,
  ref: AuditRef,
  place: number,
): Promise<{ readonly shard: Shard; readonly plan: Pick<AuditPlan, 'target'> }> => {
  const plan = await findJson<KeptPlan>(snapshots, planKey(ref));
  const part = plan?.parts[Math.floor(place / perPart)];
  const shard = part && (await readPart<Shard>(snapshots, part))[place % perPart];
  if (!plan || !shard) throw new Error(`the plan has no shard ${place}`);
  return { shard, plan };
};
