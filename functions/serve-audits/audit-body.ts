import type { AuditDetailBody, AuditSummaryBody, ShardBody } from '#core/contract/audits.ts';
import type { Audit } from '#core/domain/audit/audit.ts';
import type { Shard, ShardState } from '#core/domain/audit/shard.ts';
import { type AuditTarget, targetIdOf } from '#core/domain/audit/target.ts';
import type { AuditView } from '#core/usecases/audit/find-audit.ts';
import { progressByAccount } from './account-progress.ts';

const targetBody = (target: AuditTarget): AuditSummaryBody['target'] =>
  target.provider === 'web'
    ? { ...target }
    : {
        ...target,
        organization: target.organization && {
          ...target.organization,
          accounts: target.organization.accounts && [...target.organization.accounts],
        },
        regions: target.regions && [...target.regions],
        services: target.services && [...target.services],
      };

/** How an audit looks on the wire. */
export const auditSummaryOf = (audit: Audit): AuditSummaryBody => ({
  id: audit.id,
  target: targetBody(audit.target),
  targetId: targetIdOf(audit.target),
  language: audit.language,
  status: audit.status,
  failure: audit.failure,
  requestedAt: audit.requestedAt,
  sealedAt: audit.seal?.sealedAt ?? null,
  summary: audit.summary && structuredClone(audit.summary),
});

const shardBody = ({ id, collector, account, region }: Shard, state: ShardState): ShardBody => {
  const manifest = state.state === 'collected' ? state.manifest : null;
  return {
    id,
    collector,
    account,
    region,
    state: state.state,
    resources: manifest?.resources ?? null,
    calls: manifest?.calls ?? null,
    refusedCalls: manifest?.refusedCalls ?? null,
    code: state.state === 'not-collected' ? state.code : null,
  };
};

const isWhole = ({ target }: Audit): boolean =>
  target.provider === 'aws' && target.organization !== null;

const progressOf = ({ audit, plan, shards }: AuditView): AuditDetailBody['progress'] => {
  if (!plan) return { planned: false, shards: [], accounts: [] };
  const states = new Map(shards.map(({ shard, state }) => [shard, state]));
  const waiting: ShardState = { state: 'waiting' };
  const all = plan.shards.map((shard) => shardBody(shard, states.get(shard.id) ?? waiting));
  if (!isWhole(audit)) return { planned: true, shards: all, accounts: [] };
  const lost = all.filter(({ state }) => state === 'not-collected');
  return { planned: true, shards: lost, accounts: progressByAccount(plan.accounts, all) };
};

export const auditDetailOf = (
  view: AuditView,
  verificationUrl: (token: Audit['token']) => string,
): AuditDetailBody => {
  const { audit, report } = view;
  return {
    ...auditSummaryOf(audit),
    progress: progressOf(view),
    blindSpots: (report?.blindSpots ?? []).map((one) => ({ ...one })),
    accounts: isWhole(audit) ? (report?.accounts ?? []).map((one) => structuredClone(one)) : [],
    refusedCalls: (report?.calls ?? [])
      .filter(({ outcome }) => outcome !== 'answered')
      .map((one) => ({ ...one })),
    seal: audit.seal && {
      token: audit.token,
      verificationUrl: verificationUrl(audit.token),
      sealedAt: audit.seal.sealedAt,
      pdfSha256: audit.seal.pdfSha256,
      payloadSha256: audit.seal.payloadSha256,
    },
  };
};
