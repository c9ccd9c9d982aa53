import type { Audit } from '#core/domain/audit/audit.ts';
import type { AnyControl } from '#core/domain/control.ts';
import type { AuditExporter, AuditRenderer } from '#core/ports/audit-rendering.ts';
import type { AuditStore } from '#core/ports/audit-store.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { Collectors } from '#core/ports/collectors.ts';
import type { CredentialVault } from '#core/ports/credential-vault.ts';
import type { ObjectArchive } from '#core/ports/object-archive.ts';
import type { ReportSigner } from '#core/ports/report-signer.ts';
import type { SnapshotStore } from '#core/ports/snapshot-store.ts';
import { collectShard } from '#core/usecases/audit/collect-shard.ts';
import { failAudit } from '#core/usecases/audit/end-audit.ts';
import { giveUpShard } from '#core/usecases/audit/give-up-shard.ts';
import { judgeAudit } from '#core/usecases/audit/judge-audit.ts';
import { planAudit } from '#core/usecases/audit/plan-audit.ts';
import { sealAudit } from '#core/usecases/audit/seal-audit.ts';
import { collectShardHandler } from '#functions/collect-shard/handler.ts';
import { failAuditHandler } from '#functions/fail-audit/handler.ts';
import { giveUpShardHandler } from '#functions/give-up-shard/handler.ts';
import { judgeAuditHandler } from '#functions/judge-audit/handler.ts';
import { planAuditHandler } from '#functions/plan-audit/handler.ts';
import { sealAuditHandler } from '#functions/seal-audit/handler.ts';

export interface AuditStepPorts {
  readonly store: AuditStore;
  readonly snapshots: SnapshotStore;
  readonly archive: ObjectArchive;
  readonly vault: CredentialVault;
  readonly collectors: Collectors;
  readonly controls: readonly AnyControl[];
  readonly renderer: AuditRenderer;
  readonly exporter: AuditExporter;
  readonly signer: ReportSigner;
  readonly clock: Clock;
  readonly verificationUrl: (token: Audit['token']) => string;
}

/** Shards collected side by side on one machine: more would wait for the same cores. */
const concurrency = 8;

/** The functions that the audit's state machine names, over the adapters of one machine. */
export const auditSteps = (ports: AuditStepPorts) => ({
  planAudit: planAuditHandler(planAudit(ports), concurrency),
  collectShard: collectShardHandler(collectShard(ports)),
  giveUpShard: giveUpShardHandler(giveUpShard(ports)),
  judgeAudit: judgeAuditHandler(judgeAudit(ports)),
  sealAudit: sealAuditHandler(sealAudit(ports)),
  failAudit: failAuditHandler(failAudit(ports)),
});
