import type { Construct } from 'constructs';
import { serveAssessmentsEnv } from '#functions/serve-assessments/env.ts';
import { serveAuditsEnv } from '#functions/serve-audits/env.ts';
import { serveCompaniesEnv } from '#functions/serve-companies/env.ts';
import { serveIdentityEnv } from '#functions/serve-identity/env.ts';
import { serveSystemEnv } from '#functions/serve-system/env.ts';
import { serveVerificationEnv } from '#functions/serve-verification/env.ts';
import type { Settings } from '../settings.ts';
import type { AuditsStack } from '../stacks/audits-stack.ts';
import type { DataStack } from '../stacks/data-stack.ts';
import type { IdentityStack } from '../stacks/identity-stack.ts';
import type { PipelinesStack } from '../stacks/pipelines-stack.ts';
import type { SealStack } from '../stacks/seal-stack.ts';
import type { WebStack } from '../stacks/web-stack.ts';
import { accept } from './accepted.ts';
import {
  allowListing,
  allowObjects,
  allowSnapshots,
  allowState,
  allowTrail,
  snapshotsElsewhere,
} from './data-access.ts';
import { PlatformFunction } from './platform-function.ts';

/** What the API stands on. */
export interface ApiSurroundings {
  readonly data: DataStack;
  readonly seal: SealStack;
  readonly web: WebStack;
  readonly identity: IdentityStack;
  readonly pipelines: PipelinesStack;
  readonly audits: AuditsStack;
  readonly settings: Settings;
}

/** Shorter than the lease of an idempotency key (core/usecases/open-assessment.ts), which it must be. */
const shape = { memory: 512, seconds: 15 };

const publicEnvironment = ({ data, web }: ApiSurroundings) => ({
  STATE_TABLE: data.state.tableName,
  TRAIL_TABLE: data.trail.tableName,
  ORIGIN: web.origin,
  API_HOST: web.apiHost,
  EDGE_SECRET: web.edgeSecret.secretValue.unsafeUnwrap(),
});

const sessionEnvironment = (on: ApiSurroundings) => ({
  ...publicEnvironment(on),
  ...on.identity.login,
});

type Grantee = Parameters<typeof allowState>[0];

/** Whoever knows who calls may meet them for the first time, and make their account. */
const allowSession = (grantee: Grantee, { data }: ApiSurroundings): void => {
  allowState(grantee, data.state, ['GetItem', 'PutItem', 'Query', 'UpdateItem']);
  allowTrail(grantee, data.trail);
};

const system = (scope: Construct, on: ApiSurroundings) => {
  const serve = new PlatformFunction(scope, 'ServeSystem', {
    ...shape,
    name: 'serve-system',
    schema: serveSystemEnv,
    environment: {
      ...publicEnvironment(on),
      ARCHIVE_BUCKET: on.data.archive.bucketName,
      SEAL_KEY_ID: on.seal.key.keyArn,
      STATE_MACHINE_ARN: on.pipelines.vigilance.stateMachineArn,
      OPENID_JWKS_URL: on.identity.login.OPENID_JWKS_URL,
    },
  });
  allowState(serve, on.data.state, ['GetItem', 'UpdateItem'], ['RATE#*', 'HEALTH']);
  allowListing(serve);
  serve.allow({ actions: ['kms:GetPublicKey'], resources: [on.seal.key.keyArn] });
  serve.allow({
    actions: ['states:DescribeStateMachine'],
    resources: [on.pipelines.vigilance.stateMachineArn],
  });
  return serve;
};

const identity = (scope: Construct, on: ApiSurroundings) => {
  const serve = new PlatformFunction(scope, 'ServeIdentity', {
    ...shape,
    name: 'serve-identity',
    schema: serveIdentityEnv,
    environment: sessionEnvironment(on),
  });
  allowSession(serve, on);
  allowState(serve, on.data.state, ['DeleteItem'], ['SIGN_IN#*']);
  return serve;
};

const companies = (scope: Construct, on: ApiSurroundings) => {
  const serve = new PlatformFunction(scope, 'ServeCompanies', {
    ...shape,
    name: 'serve-companies',
    schema: serveCompaniesEnv,
    environment: {
      ...sessionEnvironment(on),
      RECHERCHE_ENTREPRISES_URL: on.settings.registerAddresses?.rechercheEntreprises,
    },
  });
  allowSession(serve, on);
  return serve;
};

const assessments = (scope: Construct, on: ApiSurroundings) => {
  const serve = new PlatformFunction(scope, 'ServeAssessments', {
    ...shape,
    name: 'serve-assessments',
    schema: serveAssessmentsEnv,
    environment: {
      ...sessionEnvironment(on),
      ARCHIVE_BUCKET: on.data.archive.bucketName,
      STATE_MACHINE_ARN: on.pipelines.vigilance.stateMachineArn,
    },
  });
  allowSession(serve, on);
  allowObjects(
    serve,
    ['GetObject'],
    ['reports', 'seals'],
    'A link to a report is signed with this role.',
  );
  serve.allow({
    actions: ['states:StartExecution'],
    resources: [on.pipelines.vigilance.stateMachineArn],
  });
  return serve;
};

/** Audits are stopped, their accesses kept and forgotten; what they collected is read, and removed. */
const allowAudits = (
  serve: PlatformFunction<typeof serveAuditsEnv>,
  { data, audits }: ApiSurroundings,
): void => {
  allowState(serve, data.state, ['DeleteItem'], ['ACCOUNT#*', 'ACCESS#*']);
  allowState(serve, data.state, ['BatchWriteItem'], ['SHARDS#*']);
  allowSnapshots(serve, snapshotsElsewhere(), ['GetObject', 'DeleteObject']);
  serve.allow({ actions: ['kms:GenerateDataKey'], resources: [audits.vault.keyArn] });
  serve.allow({ actions: ['states:StartExecution'], resources: [audits.audit.stateMachineArn] });
  serve.allow({ actions: ['states:StopExecution'], resources: [audits.executions] });
  accept(serve, audits.executionsFinding, 'A run has the name of its audit.');
};

const audits = (scope: Construct, on: ApiSurroundings) => {
  const serve = new PlatformFunction(scope, 'ServeAudits', {
    ...shape,
    name: 'serve-audits',
    // It reads the catalogue of controls, and whole reports.
    memory: 1024,
    schema: serveAuditsEnv,
    environment: {
      ...sessionEnvironment(on),
      ARCHIVE_BUCKET: on.data.archive.bucketName,
      SNAPSHOTS_BUCKET: on.audits.snapshots.bucketName,
      VAULT_KEY_ID: on.audits.vault.keyArn,
      STATE_MACHINE_ARN: on.audits.audit.stateMachineArn,
      COLLECTOR_ROLES: on.audits.collectorRoles,
    },
    roleName: on.audits.keeperRoleName,
  });
  allowSession(serve, on);
  allowAudits(serve, on);
  allowObjects(
    serve,
    ['GetObject'],
    ['reports', 'seals'],
    'A link to a report is signed with this role.',
  );
  return serve;
};

const verification = (scope: Construct, on: ApiSurroundings) => {
  const serve = new PlatformFunction(scope, 'ServeVerification', {
    ...shape,
    name: 'serve-verification',
    schema: serveVerificationEnv,
    environment: {
      ...publicEnvironment(on),
      ARCHIVE_BUCKET: on.data.archive.bucketName,
      SEAL_KEY_ID: on.seal.key.keyArn,
      SIGNER_NAME: on.settings.signerName,
    },
  });
  allowState(serve, on.data.state, ['GetItem'], ['TOKEN#*', 'ACCOUNT#*']);
  allowState(serve, on.data.state, ['UpdateItem'], ['RATE#*']);
  allowObjects(serve, ['GetObject'], ['seals'], 'Any seal is public, and nothing else is read.');
  allowListing(serve);
  serve.allow({ actions: ['kms:GetPublicKey'], resources: [on.seal.key.keyArn] });
  return serve;
};

/** One function for each group of routes, with what its use cases need. */
export const apiFunctions = (scope: Construct, on: ApiSurroundings) => ({
  system: system(scope, on),
  identity: identity(scope, on),
  companies: companies(scope, on),
  assessments: assessments(scope, on),
  audits: audits(scope, on),
  verification: verification(scope, on),
});

export type ApiFunctions = ReturnType<typeof apiFunctions>;
