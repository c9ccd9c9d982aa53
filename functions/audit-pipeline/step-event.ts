import { z } from 'zod';
import type { AuditRef } from '#core/domain/audit/audit.ts';
import { brokenOff } from '../pipeline/broken-off.ts';

/** What every step of the audit pipeline gets: names only, never content. */
const reference = { accountId: z.string().min(1), auditId: z.uuid() };
const failure = z.object({ Error: z.string().default('UNKNOWN'), Cause: z.string().optional() });

export const auditStep = z.object(reference);
export const shardStep = z.object({ ...reference, shard: z.int().nonnegative() });
export const lostShardStep = z.object({ ...shardStep.shape, failure: failure.loose() });

const failedAudit = z.object({ ...reference, failure: failure.loose() });
export const failedAuditStep = z.union([failedAudit, brokenOff(auditStep)]);

export const refOf = (event: z.infer<typeof auditStep>): AuditRef => ({
  accountId: event.accountId as AuditRef['accountId'],
  auditId: event.auditId as AuditRef['auditId'],
});

/** The pipeline acts by itself; the audit names its run. */
export const pipelineActor = ({ auditId }: AuditRef) => ({
  actor: 'pipeline:audit',
  ip: null,
  userAgent: null,
  correlationId: auditId,
});
