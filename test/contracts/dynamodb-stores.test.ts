import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Database, database } from '#adapters/aws/dynamodb.ts';
import { dynamodbAccountStore } from '#adapters/aws/dynamodb-account-store.ts';
import { dynamodbAssessmentStore } from '#adapters/aws/dynamodb-assessment-store.ts';
import { dynamodbAuditStore } from '#adapters/aws/dynamodb-audit-store.ts';
import { dynamodbRateLimiter } from '#adapters/aws/dynamodb-rate-limiter.ts';
import { dynamodbSignInAttempts } from '#adapters/aws/dynamodb-sign-in-attempts.ts';
import type { AccountId } from '#core/domain/account.ts';
import { type DatabaseProcess, startDatabase } from '#local/database-process.ts';
import { ensureTables, localTables as tables } from '#local/tables.ts';
import { accountStoreContract } from './account-store.ts';
import { assessmentListContract } from './assessment-list.ts';
import { assessmentStoreContract } from './assessment-store.ts';
import { auditStoreContract } from './audit-store.ts';
import { rateLimiterContract } from './rate-limiter.ts';
import { signInAttemptsContract } from './sign-in-attempts.ts';
import { readTrail } from './trail-reader.ts';

let folder: string;
let process: DatabaseProcess;
let db: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probant-contract-'));
  process = await startDatabase(folder);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const config = { endpoint: process.endpoint, region: 'local', credentials };
  await ensureTables(config, tables);
  db = database(config);
});

afterAll(async () => {
  db.destroy();
  await process.close();
  await rm(folder, { recursive: true });
});

const name = 'the database of one machine';
const trailOf = (accountId: AccountId) => readTrail(db, tables, accountId);

assessmentStoreContract(name, () =>
  Promise.resolve({ store: dynamodbAssessmentStore(db, tables), trailOf }),
);
assessmentListContract(name, () => Promise.resolve({ store: dynamodbAssessmentStore(db, tables) }));
accountStoreContract(name, () =>
  Promise.resolve({ accounts: dynamodbAccountStore(db, tables), trailOf }),
);
signInAttemptsContract(name, () => Promise.resolve(dynamodbSignInAttempts(db, tables)));
rateLimiterContract(name, () => Promise.resolve(dynamodbRateLimiter(db, tables)));
auditStoreContract(name, () => Promise.resolve(dynamodbAuditStore(db, tables)));
