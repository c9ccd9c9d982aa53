import { controls } from '#controls/controls.generated.ts';
import { collectShard } from '#core/usecases/audit/collect-shard.ts';
import { collectorsIn } from '../audit-collectors/main.ts';
import { auditStep, snapshotsIn, vaultUnder } from '../audit-pipeline/main.ts';
import { readEnv } from '../read-env.ts';
import { collectShardEnv } from './env.ts';
import { collectShardHandler } from './handler.ts';

const env = readEnv(collectShardEnv);
const step = auditStep(env);

export const handler = collectShardHandler(
  collectShard({
    ...step,
    snapshots: snapshotsIn(env),
    vault: vaultUnder(env, step),
    collectors: collectorsIn(env),
    controls,
  }),
);
