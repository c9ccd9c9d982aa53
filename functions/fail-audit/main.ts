import { failAudit } from '#core/usecases/audit/end-audit.ts';
import { auditStep, vaultUnder } from '../audit-pipeline/main.ts';
import { readEnv } from '../read-env.ts';
import { failAuditEnv } from './env.ts';
import { failAuditHandler } from './handler.ts';

const env = readEnv(failAuditEnv);
const step = auditStep(env);

export const handler = failAuditHandler(failAudit({ ...step, vault: vaultUnder(env, step) }));
