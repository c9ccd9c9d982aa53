import { giveUpShard } from '#core/usecases/audit/give-up-shard.ts';
import { auditStep, snapshotsIn } from '../audit-pipeline/main.ts';
import { readEnv } from '../read-env.ts';
import { giveUpShardEnv } from './env.ts';
import { giveUpShardHandler } from './handler.ts';

const env = readEnv(giveUpShardEnv);

export const handler = giveUpShardHandler(
  giveUpShard({ ...auditStep(env), snapshots: snapshotsIn(env) }),
);
