import { randomUUID } from 'node:crypto';
import { randomIds } from '#adapters/node/random-ids.ts';
import type { AccountId, PersonId } from '#core/domain/account.ts';
import type { Audit, AuditRef } from '#core/domain/audit/audit.ts';
import type { AuditSealReference } from '#core/domain/audit/audit-seal.ts';
import type { AuditSummary } from '#core/domain/audit/audit-summary.ts';
import type { Exemption } from '#core/domain/audit/exemption.ts';
import type { ShardManifest } from '#core/domain/audit/shard.ts';
import { addSeconds, type CivilDate, instantOf } from '#core/domain/time.ts';
import type { TrailAction, TrailEntry } from '#core/domain/trail.ts';
import type { CreationKey } from '#core/ports/assessment-store.ts';

export const requestedAt = instantOf(Date.parse('2026-11-21T10:00:00.000Z'));
export const target = 'aws:123456789012';

export const freshAccount = () => `account-${randomUUID()}` as AccountId;

export const newAudit = (accountId = freshAccount(), account = '123456789012'): Audit => ({
  id: randomIds.auditId(),
  accountId,
  target: { provider: 'aws', account, organization: null, regions: null, services: null },
  language: 'fr',
  requestedBy: 'person-1' as PersonId,
  requestedAt,
  token: randomIds.token(),
  status: 'running',
  failure: null,
  summary: null,
  seal: null,
});

export const entryFor = ({ accountId, auditId }: AuditRef, action: TrailAction): TrailEntry => ({
  actor: 'person-1',
  ip: null,
  userAgent: null,
  correlationId: 'contract',
  accountId,
  at: requestedAt,
  action,
  object: auditId,
  before: null,
  after: { action },
});

export const creationKey = (changes: Partial<CreationKey> = {}): CreationKey => ({
  keyHash: 'k'.repeat(64),
  bodyHash: 'b'.repeat(64),
  leaseUntil: addSeconds(requestedAt, 30),
  ...changes,
});

const none = { critical: 0, high: 0, medium: 0, low: 0 };
export const summary = (resources = 1): AuditSummary => ({
  evaluation: {
    version: 'probant-score/1',
    score: 87.5,
    level: 'B',
    coverage: 0.993,
    capped: false,
  },
  resources,
  controls: 3,
  failed: { ...none, high: 2 },
  unknown: none,
  exempted: 0,
  calls: { made: 12, refused: 1 },
  shards: { collected: 2, notCollected: 0 },
  drift: null,
});

export const seal = (character: string): AuditSealReference => ({
  envelopeKey: 'seals/a/b.json',
  pdfKey: 'reports/a/b/c.pdf',
  pdfSha256: character.repeat(64) as AuditSealReference['pdfSha256'],
  payloadSha256: character.repeat(64) as AuditSealReference['payloadSha256'],
  sealedAt: requestedAt,
  exports: [{ format: 'json', key: 'reports/a/b/d.json', sha256: 'd'.repeat(64), bytes: 3 }],
});

export const manifest = (shard: string): ShardManifest => ({
  shard,
  chunks: [{ key: 'audits/a/b/shards/0/1/0.ndjson', sha256: 'e'.repeat(64), count: 4 }],
  resources: 3,
  calls: 1,
  refusedCalls: 0,
});

export const exemption = (id: string): Exemption => ({
  id,
  control: 'aws.s3.bucket-is-not-public',
  resource: null,
  owner: 'RSSI',
  reason: 'site statique public',
  expiresOn: '2027-01-01' as CivilDate,
  grantedBy: 'Camille Aubry',
  grantedAt: requestedAt,
});
