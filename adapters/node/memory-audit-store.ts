import type { AccountId } from '#core/domain/account.ts';
import { type Audit, type AuditRef, isOpen, refOf } from '#core/domain/audit/audit.ts';
import type { Exemption } from '#core/domain/audit/exemption.ts';
import { targetIdOf } from '#core/domain/audit/target.ts';
import type { Token } from '#core/domain/seal.ts';
import type { TrailEntry } from '#core/domain/trail.ts';
import type { WithdrawnSeal } from '#core/domain/withdrawn-seal.ts';
import type { AuditPage, AuditQuery, AuditStore, ShardProgress } from '#core/ports/audit-store.ts';

interface Creation {
  readonly bodyHash: string;
  readonly ref: AuditRef;
  started: boolean;
  leaseUntil: string;
}

/** All that a store of one process holds, as it is written to disk. */
export interface AuditRecords {
  readonly audits: Map<string, Audit>;
  readonly shards: Map<string, Map<string, ShardProgress>>;
  readonly creations: Map<string, Creation>;
  readonly exemptions: Map<string, Exemption[]>;
  readonly withdrawn: Map<Token, WithdrawnSeal>;
  readonly trail: TrailEntry[];
}

export const noRecords = (): AuditRecords => ({
  audits: new Map(),
  shards: new Map(),
  creations: new Map(),
  exemptions: new Map(),
  withdrawn: new Map(),
  trail: [],
});

const nameOf = ({ accountId, auditId }: AuditRef): string => `${accountId} ${auditId}`;

const isSettled = ({ state }: ShardProgress): boolean =>
  state.state === 'collected' || state.state === 'not-collected';

const get = ({ audits }: AuditRecords, ref: AuditRef): Audit => {
  const audit = audits.get(nameOf(ref));
  if (!audit) throw new Error('the audit is not there');
  return audit;
};

const put = ({ audits }: AuditRecords, audit: Audit): Audit => {
  audits.set(nameOf(refOf(audit)), audit);
  return audit;
};

const listIn = ({ audits }: AuditRecords, accountId: AccountId, query: AuditQuery): AuditPage => {
  const { limit, cursor, target } = query;
  const found = [...audits.values()]
    .filter((audit) => audit.accountId === accountId)
    .filter((audit) => target === null || targetIdOf(audit.target) === target)
    .filter(({ id }) => cursor === null || id < cursor)
    .toSorted((one, other) => (one.id < other.id ? 1 : -1));
  const page = found.slice(0, limit);
  return { audits: page, next: found.length > limit ? (page.at(-1)?.id ?? null) : null };
};

const creating = (
  records: AuditRecords,
): Pick<AuditStore, 'open' | 'markStarted' | 'giveUpLease'> => {
  const creationOf = (accountId: AccountId, keyHash: string) => `${accountId} ${keyHash}`;
  const held = ({ accountId }: AuditRef, keyHash: string): Creation => {
    const creation = records.creations.get(creationOf(accountId, keyHash));
    if (!creation) throw new Error('the creation is not there');
    return creation;
  };
  return {
    async open(audit, { keyHash, bodyHash, leaseUntil }, entry) {
      const name = creationOf(audit.accountId, keyHash);
      const before = records.creations.get(name);
      if (!before) {
        put(records, audit);
        records.creations.set(name, { bodyHash, ref: refOf(audit), started: false, leaseUntil });
        records.trail.push(entry);
        return { kind: 'opened' };
      }
      if (before.bodyHash !== bodyHash) return { kind: 'other-body' };
      if (before.started) return { kind: 'done', audit: get(records, before.ref) };
      if (before.leaseUntil >= audit.requestedAt) return { kind: 'in-progress' };
      before.leaseUntil = leaseUntil;
      return { kind: 'taken-over', audit: get(records, before.ref) };
    },
    async markStarted(ref, keyHash) {
      held(ref, keyHash).started = true;
    },
    async giveUpLease(ref, keyHash) {
      held(ref, keyHash).leaseUntil = '';
    },
  };
};

const finding = (
  records: AuditRecords,
): Pick<AuditStore, 'find' | 'list' | 'sealUnder' | 'inFlight' | 'shards'> => ({
  find: async (ref) => records.audits.get(nameOf(ref)) ?? null,
  list: async (accountId, query) => listIn(records, accountId, query),
  sealUnder: async (token) =>
    [...records.audits.values()].find((audit) => audit.token === token)?.seal ??
    records.withdrawn.get(token) ??
    null,
  inFlight: async () => [...records.audits.values()].filter(isOpen).map(refOf),
  shards: async (ref) => [...(records.shards.get(nameOf(ref))?.values() ?? [])],
});

const collecting = (
  records: AuditRecords,
): Pick<AuditStore, 'saveTarget' | 'saveShard' | 'saveSummary'> => ({
  async saveTarget(ref, target) {
    const audit = get(records, ref);
    if (audit.status === 'running') put(records, { ...audit, target });
  },
  async saveShard(ref, progress) {
    const shards = records.shards.get(nameOf(ref)) ?? new Map<string, ShardProgress>();
    records.shards.set(nameOf(ref), shards);
    const before = shards.get(progress.shard);
    if (!before || !isSettled(before)) shards.set(progress.shard, progress);
  },
  async saveSummary(ref, summary) {
    const audit = get(records, ref);
    if (audit.status !== 'running') return audit;
    return put(records, { ...audit, status: 'judged', summary });
  },
});

const ending = (records: AuditRecords): Pick<AuditStore, 'saveSeal' | 'end' | 'remove'> => ({
  async saveSeal(ref, seal, entry) {
    const audit = get(records, ref);
    if (audit.status !== 'judged') return audit;
    records.trail.push(entry);
    return put(records, { ...audit, status: 'sealed', seal });
  },
  async end(ref, status, failure, entry) {
    const audit = get(records, ref);
    if (!isOpen(audit)) return audit;
    records.trail.push(entry);
    return put(records, { ...audit, status, failure });
  },
  async remove(ref, left, entry) {
    const audit = records.audits.get(nameOf(ref));
    if (!audit) return;
    if (isOpen(audit)) throw new Error('an audit that runs cannot be removed');
    records.audits.delete(nameOf(ref));
    records.shards.delete(nameOf(ref));
    if (left) records.withdrawn.set(audit.token, left);
    records.trail.push(entry);
  },
});

const exempting = (
  records: AuditRecords,
): Pick<AuditStore, 'exemptions' | 'grantExemption' | 'revokeExemption'> => {
  const under = (accountId: AccountId, target: string) => `${accountId} ${target}`;
  const of = (accountId: AccountId, target: string) =>
    records.exemptions.get(under(accountId, target)) ?? [];
  return {
    exemptions: async (accountId, target) => of(accountId, target),
    async grantExemption(accountId, target, exemption, entry) {
      records.exemptions.set(under(accountId, target), [...of(accountId, target), exemption]);
      records.trail.push(entry);
    },
    async revokeExemption(accountId, target, id, entry) {
      const left = of(accountId, target).filter((one) => one.id !== id);
      records.exemptions.set(under(accountId, target), left);
      records.trail.push(entry);
    },
  };
};

/** Audits in the memory of one process. */
export const memoryAuditStore = (records: AuditRecords = noRecords()): AuditStore => ({
  ...creating(records),
  ...finding(records),
  ...collecting(records),
  ...ending(records),
  ...exempting(records),
});
