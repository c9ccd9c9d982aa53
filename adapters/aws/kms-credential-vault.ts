import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { AuditRef } from '#core/domain/audit/audit.ts';
import { openAccess, sealAccess } from '#core/domain/audit/sealed-access.ts';
import { addSeconds } from '#core/domain/time.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { CredentialVault } from '#core/ports/credential-vault.ts';
import { type Database, epochSeconds, type Tables } from './dynamodb.ts';

interface Options {
  readonly db: Database;
  readonly tables: Tables;
  readonly kms: KMSClient;
  readonly keyId: string;
  readonly clock: Clock;
}

/** No audit takes longer: what one that broke off left behind goes by itself. */
const keptSeconds = 2 * 24 * 3600;

const keyOf = ({ accountId, auditId }: AuditRef) => ({
  pk: `ACCESS#${accountId}#${auditId}`,
  sk: 'ACCESS',
});

/** KMS opens a data key only for who names the same audit, and writes down who asked. */
const contextOf = ({ accountId, auditId }: AuditRef) => ({ accountId, auditId });

/** A fresh key of 32 bytes, in clear and as only KMS opens it. */
const newDataKey = async ({ kms, keyId }: Options, ref: AuditRef) => {
  const asked = { KeyId: keyId, KeySpec: 'AES_256', EncryptionContext: contextOf(ref) } as const;
  const { Plaintext, CiphertextBlob } = await kms.send(new GenerateDataKeyCommand(asked));
  if (!Plaintext || !CiphertextBlob) throw new Error('KMS gave no data key');
  return { plain: new Uint8Array(Plaintext), wrapped: CiphertextBlob };
};

const openedDataKey = async ({ kms, keyId }: Options, ref: AuditRef, wrapped: Uint8Array) => {
  const asked = { KeyId: keyId, CiphertextBlob: wrapped, EncryptionContext: contextOf(ref) };
  const { Plaintext } = await kms.send(new DecryptCommand(asked));
  if (!Plaintext) throw new Error('KMS opened no data key');
  return new Uint8Array(Plaintext);
};

interface Kept {
  readonly dataKey: Uint8Array;
  readonly sealed: Uint8Array;
}

/** Accesses in the state table, each under a data key of its own that KMS holds. */
export const kmsCredentialVault = (options: Options): CredentialVault => {
  const { db, tables, clock } = options;
  const TableName = tables.state;
  return {
    async keep(ref, access) {
      const { plain, wrapped: dataKey } = await newDataKey(options, ref);
      const sealed = await sealAccess(plain, ref, access);
      const expiresAt = epochSeconds(addSeconds(clock.now(), keptSeconds));
      const Item = { ...keyOf(ref), dataKey, sealed, expiresAt };
      await db.send(new PutCommand({ TableName, Item }));
    },
    async find(ref) {
      const asked = { TableName, Key: keyOf(ref), ConsistentRead: true };
      const { Item } = await db.send(new GetCommand(asked));
      if (!Item) return null;
      const { dataKey, sealed } = Item as Record<string, unknown> & Kept;
      const key = await openedDataKey(options, ref, dataKey);
      return await openAccess(key, ref, new Uint8Array(sealed));
    },
    async forget(ref) {
      await db.send(new DeleteCommand({ TableName, Key: keyOf(ref) }));
    },
  };
};
