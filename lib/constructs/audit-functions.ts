import type { Stack } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Architecture } from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { collectShardEnv } from '#functions/collect-shard/env.ts';
import { failAuditEnv } from '#functions/fail-audit/env.ts';
import { giveUpShardEnv } from '#functions/give-up-shard/env.ts';
import { judgeAuditEnv } from '#functions/judge-audit/env.ts';
import { planAuditEnv } from '#functions/plan-audit/env.ts';
import { sealAuditEnv } from '#functions/seal-audit/env.ts';
import type { Settings } from '../settings.ts';
import type { DataStack } from '../stacks/data-stack.ts';
import type { SealStack } from '../stacks/seal-stack.ts';
import { accept } from './accepted.ts';
import {
  allowListing,
  allowObjects,
  allowSnapshots,
  allowState,
  allowTrail,
  type NamedBucket,
} from './data-access.ts';
import { PlatformFunction } from './platform-function.ts';

/** What the steps of an audit stand on. */
interface AuditSurroundings {
  readonly data: DataStack;
  readonly seal: SealStack;
  readonly origin: string;
  readonly settings: Settings;
  readonly bucket: IBucket;
  readonly snapshots: NamedBucket;
  readonly vault: Key;
  readonly roleNames: { readonly plan: string; readonly collect: string };
}

/** What Lambda gives to a whole processor. */
const oneProcessor = 1769;
/** The longest that Lambda lets a function run. */
const longest = 900;

const light = { memory: 512, seconds: 20 };

const tablesOf = ({ data }: AuditSurroundings) => ({
  STATE_TABLE: data.state.tableName,
  TRAIL_TABLE: data.trail.tableName,
});

const snapshotsOf = ({ bucket }: AuditSurroundings) => ({ SNAPSHOTS_BUCKET: bucket.bucketName });

const vaultOf = ({ vault }: AuditSurroundings) => ({ VAULT_KEY_ID: vault.keyArn });

const collectorEnvironment = (stack: Stack, on: AuditSurroundings) => ({
  ...tablesOf(on),
  ...snapshotsOf(on),
  ...vaultOf(on),
  HOME_REGION: stack.region,
  AUDITED_ENDPOINT: on.settings.auditedEndpoint,
  ORIGIN: on.origin,
});

type Collector = PlatformFunction<typeof planAuditEnv> | PlatformFunction<typeof collectShardEnv>;

/** Accesses are opened, and roles of other accounts assumed: nothing else of AWS is within reach. */
const allowCollecting = (collector: Collector, { snapshots, vault }: AuditSurroundings): void => {
  allowSnapshots(collector, snapshots, ['GetObject', 'PutObject']);
  collector.allow({ actions: ['kms:Decrypt'], resources: [vault.keyArn] });
  const anyRole = 'arn:*:iam::*:role/*';
  collector.allow({ actions: ['sts:AssumeRole'], resources: [anyRole] });
  accept(
    collector,
    `AwsSolutions-IAM5[Resource::${anyRole}]`,
    'Whose role it is, only the audit tells: the trust of the role and its external id decide.',
  );
};

const planAudit = (stack: Stack, on: AuditSurroundings) => {
  const plan = new PlatformFunction(stack, 'PlanAudit', {
    name: 'plan-audit',
    schema: planAuditEnv,
    environment: collectorEnvironment(stack, on),
    memory: 1024,
    seconds: 110,
    roleName: on.roleNames.plan,
  });
  allowState(plan, on.data.state, ['GetItem'], ['ACCOUNT#*', 'ACCESS#*']);
  allowState(plan, on.data.state, ['PutItem'], ['ACCOUNT#*']);
  allowCollecting(plan, on);
  return plan;
};

const collectShard = (stack: Stack, on: AuditSurroundings) => {
  const collect = new PlatformFunction(stack, 'CollectShard', {
    name: 'collect-shard',
    schema: collectShardEnv,
    environment: collectorEnvironment(stack, on),
    memory: oneProcessor,
    seconds: longest,
    roleName: on.roleNames.collect,
  });
  allowState(collect, on.data.state, ['GetItem'], ['ACCOUNT#*', 'ACCESS#*']);
  allowState(collect, on.data.state, ['PutItem'], ['SHARDS#*']);
  allowCollecting(collect, on);
  return collect;
};

const giveUpShard = (stack: Stack, on: AuditSurroundings) => {
  const giveUp = new PlatformFunction(stack, 'GiveUpShard', {
    ...light,
    name: 'give-up-shard',
    schema: giveUpShardEnv,
    environment: { ...tablesOf(on), ...snapshotsOf(on) },
  });
  allowState(giveUp, on.data.state, ['PutItem'], ['SHARDS#*']);
  allowSnapshots(giveUp, on.snapshots, ['GetObject']);
  return giveUp;
};

const judgeAudit = (stack: Stack, on: AuditSurroundings) => {
  const judge = new PlatformFunction(stack, 'JudgeAudit', {
    name: 'judge-audit',
    schema: judgeAuditEnv,
    environment: { ...tablesOf(on), ...snapshotsOf(on) },
    memory: oneProcessor,
    seconds: longest,
  });
  allowState(judge, on.data.state, ['GetItem', 'PutItem'], ['ACCOUNT#*']);
  allowState(judge, on.data.state, ['Query'], ['ACCOUNT#*', 'SHARDS#*']);
  allowSnapshots(judge, on.snapshots, ['GetObject', 'PutObject']);
  return judge;
};

const sealAudit = (stack: Stack, on: AuditSurroundings) => {
  const sealer = new PlatformFunction(stack, 'SealAudit', {
    name: 'seal-audit',
    schema: sealAuditEnv,
    environment: {
      ...tablesOf(on),
      ...snapshotsOf(on),
      ...vaultOf(on),
      ARCHIVE_BUCKET: on.data.archive.bucketName,
      SEAL_KEY_ID: on.seal.key.keyArn,
      ORIGIN: on.origin,
    },
    // The packaged Chromium is built for x64 and unpacks to 200 MB.
    architecture: Architecture.X86_64,
    memory: 2048,
    temporaryMegabytes: 1024,
    seconds: 600,
    roleName: on.seal.signerRoleNames.audit,
  });
  allowState(sealer, on.data.state, ['GetItem'], ['ACCOUNT#*']);
  allowState(sealer, on.data.state, ['PutItem'], ['ACCOUNT#*', 'TOKEN#*']);
  allowState(sealer, on.data.state, ['DeleteItem'], ['ACCESS#*']);
  allowTrail(sealer, on.data.trail);
  allowSnapshots(sealer, on.snapshots, ['GetObject']);
  allowObjects(
    sealer,
    ['GetObject', 'PutObject'],
    ['reports', 'seals'],
    'Reports and exports are kept under their own digests, seals under the name of their audit.',
  );
  allowListing(sealer);
  const resources = [on.seal.key.keyArn];
  sealer.allow({ actions: ['kms:Sign', 'kms:GetPublicKey'], resources });
  return sealer;
};

const failAudit = (stack: Stack, on: AuditSurroundings) => {
  const fail = new PlatformFunction(stack, 'FailAudit', {
    ...light,
    name: 'fail-audit',
    schema: failAuditEnv,
    environment: { ...tablesOf(on), ...vaultOf(on) },
  });
  allowState(fail, on.data.state, ['GetItem', 'PutItem'], ['ACCOUNT#*']);
  allowState(fail, on.data.state, ['DeleteItem'], ['ACCESS#*']);
  allowTrail(fail, on.data.trail);
  return fail;
};

/** The steps of an audit, by their placeholders in `audit.asl.json`, each with what its use case needs. */
export const auditFunctions = (stack: Stack, on: AuditSurroundings) => ({
  planAudit: planAudit(stack, on),
  collectShard: collectShard(stack, on),
  giveUpShard: giveUpShard(stack, on),
  judgeAudit: judgeAudit(stack, on),
  sealAudit: sealAudit(stack, on),
  failAudit: failAudit(stack, on),
});
