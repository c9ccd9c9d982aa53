import { controls } from '#controls/controls.generated.ts';
import { planAudit } from '#core/usecases/audit/plan-audit.ts';
import { collectorsIn } from '../audit-collectors/main.ts';
import { auditStep, snapshotsIn, vaultUnder } from '../audit-pipeline/main.ts';
import { readEnv } from '../read-env.ts';
import { planAuditEnv } from './env.ts';
import { planAuditHandler } from './handler.ts';

const env = readEnv(planAuditEnv);
const step = auditStep(env);
const collectors = collectorsIn(env);

export const handler = planAuditHandler(
  planAudit({
    ...step,
    snapshots: snapshotsIn(env),
    vault: vaultUnder(env, step),
    collectors,
    controls,
  }),
  env.CONCURRENCY,
);
