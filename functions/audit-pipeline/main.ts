import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { type Database, database, type Tables } from '#adapters/aws/dynamodb.ts';
import { dynamodbAuditStore } from '#adapters/aws/dynamodb-audit-store.ts';
import { kmsCredentialVault } from '#adapters/aws/kms-credential-vault.ts';
import { s3SnapshotStore } from '#adapters/aws/s3-snapshot-store.ts';
import { systemClock } from '#adapters/node/system-clock.ts';

interface TablesEnv {
  readonly STATE_TABLE: string;
  readonly TRAIL_TABLE: string;
}

/** What the composition roots of all steps of an audit have in common. */
export const auditStep = (env: TablesEnv) => {
  const db = database();
  const tables = { state: env.STATE_TABLE, trail: env.TRAIL_TABLE };
  return { db, tables, clock: systemClock, store: dynamodbAuditStore(db, tables) };
};

export const snapshotsIn = ({ SNAPSHOTS_BUCKET }: { readonly SNAPSHOTS_BUCKET: string }) =>
  s3SnapshotStore(new S3Client(), SNAPSHOTS_BUCKET, systemClock);

export const vaultUnder = (
  { VAULT_KEY_ID: keyId }: { readonly VAULT_KEY_ID: string },
  connection: { readonly db: Database; readonly tables: Tables },
) => kmsCredentialVault({ ...connection, kms: new KMSClient(), keyId, clock: systemClock });
