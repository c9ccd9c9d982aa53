import { controls } from '#controls/controls.generated.ts';
import { judgeAudit } from '#core/usecases/audit/judge-audit.ts';
import { auditStep, snapshotsIn } from '../audit-pipeline/main.ts';
import { readEnv } from '../read-env.ts';
import { judgeAuditEnv } from './env.ts';
import { judgeAuditHandler } from './handler.ts';

const env = readEnv(judgeAuditEnv);

export const handler = judgeAuditHandler(
  judgeAudit({ ...auditStep(env), snapshots: snapshotsIn(env), controls }),
);
