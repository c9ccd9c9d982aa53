import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { dynamodbAuditStore } from '#adapters/aws/dynamodb-audit-store.ts';
import { s3ObjectArchive } from '#adapters/aws/s3-object-archive.ts';
import { stepFunctionsAuditRunner } from '#adapters/aws/step-functions-audit-runner.ts';
import { permissionsPolicies } from '#adapters/collectors/aws/permissions-policy.ts';
import { controls } from '#controls/controls.generated.ts';
import { referencesOf } from '#controls/frameworks/references.ts';
import { snapshotsIn, vaultUnder } from '../audit-pipeline/main.ts';
import { behindEdge } from '../http/behind-edge.ts';
import { serveGroup } from '../http/serve-group.ts';
import { readEnv } from '../read-env.ts';
import { sessionApi } from '../session/main.ts';
import { auditUseCases } from './audit-use-cases.ts';
import { serveAuditsEnv } from './env.ts';
import { auditHandlers } from './handler.ts';

const env = readEnv(serveAuditsEnv);
const api = sessionApi(env);
const useCases = auditUseCases({
  ...api,
  store: dynamodbAuditStore(api.db, api.tables),
  archive: s3ObjectArchive(new S3Client(), env.ARCHIVE_BUCKET, api.clock),
  snapshots: snapshotsIn(env),
  vault: vaultUnder(env, api),
  runner: stepFunctionsAuditRunner(new SFNClient(), env.STATE_MACHINE_ARN),
  catalogue: { controls, referencesOf },
  principals: env.COLLECTOR_ROLES.split(','),
  permissions: permissionsPolicies,
  allowLoopback: false,
});

export const handler = behindEdge(
  env.EDGE_SECRET,
  serveGroup<'audits'>(api, auditHandlers(useCases)),
);
