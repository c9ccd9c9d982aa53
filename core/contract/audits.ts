import { z } from 'zod';
import { auditFailures } from '../domain/audit/audit.ts';
import { exportFormats } from '../domain/audit/export-format.ts';
import { accountNumber } from '../domain/audit/target.ts';
import { levels } from '../domain/evaluate.ts';
import { instant, language, sha256, token } from './wire.ts';

export const auditId = z.uuid();
const count = z.int().nonnegative();
const bySeverity = z.object({ critical: count, high: count, medium: count, low: count });
const region = z.string().regex(/^[a-z]{2,4}(-[a-z]+)+-\d$/);
const service = z.string().regex(/^[a-z0-9]{2,40}$/);

const roleAccess = z.strictObject({
  kind: z.literal('role'),
  roleArn: z.string().max(700).describe('Of a role that trusts Probant with your external id'),
});
const keyAccess = z.strictObject({
  kind: z.literal('key'),
  accessKeyId: z.string().regex(/^[A-Z0-9]{16,128}$/),
  secretAccessKey: z
    .string()
    .min(16)
    .max(256)
    .describe('Kept encrypted, for the time of the audit'),
  sessionToken: z.string().min(1).max(8192).optional(),
});

const organization = z.strictObject({
  memberRole: z
    .string()
    .max(576)
    .describe('Name, after its path if it has one, of the role to assume in each other account'),
  accounts: z
    .array(z.string().regex(accountNumber))
    .min(1)
    .max(1000)
    .optional()
    .describe('Absent: all accounts of the organisation'),
});

/** `access` is what lets us in: it is in no answer, no trail and no log. */
export const createAudit = z.discriminatedUnion('provider', [
  z.strictObject({
    provider: z.literal('aws'),
    access: z.discriminatedUnion('kind', [roleAccess, keyAccess]),
    organization: organization
      .optional()
      .describe('The accounts of the organisation that the access manages, in one audit'),
    regions: z.array(region).min(1).max(50).optional().describe('Absent: all that are enabled'),
    services: z.array(service).min(1).max(120).optional().describe('Absent: all'),
    language: language.default('fr').describe('Language of the sealed report'),
  }),
  z.strictObject({
    provider: z.literal('web'),
    address: z.string().trim().min(4).max(300).describe('Of a site that you answer for'),
    language: language.default('fr').describe('Language of the sealed report'),
  }),
]);
export type CreateAuditBody = z.input<typeof createAudit>;

export const auditPath = z.object({ auditId });
export const auditCreated = z.object({ id: auditId, status: z.string() });

export const auditListQuery = z.strictObject({
  target: z.string().max(320).optional().describe('As `targetId` names it: audits of that one'),
  cursor: auditId.optional().describe('The `next` of the page before'),
  limit: z.coerce.number<string | number>().int().min(1).max(100).default(20),
});

const target = z.discriminatedUnion('provider', [
  z.object({
    provider: z.literal('aws'),
    account: z.string().nullable().describe('Null until the credentials have said whose they are'),
    organization: z
      .object({
        id: z.string().nullable(),
        memberRole: z.string(),
        accounts: z.array(z.string()).nullable(),
      })
      .nullable()
      .describe('Null: that account alone'),
    regions: z.array(z.string()).nullable(),
    services: z.array(z.string()).nullable(),
  }),
  z.object({ provider: z.literal('web'), origin: z.string() }),
]);

const driftCounts = z.object({
  new: count,
  persistent: count,
  returned: count,
  resolved: count,
  unverified: count.describe('Open before; this time nobody could look'),
});

const evaluation = z.object({
  version: z.string(),
  score: z.number().min(0).max(100).nullable(),
  level: z.enum(levels).nullable(),
  coverage: z.number().min(0).max(1).nullable().describe('Share of verdicts that could be given'),
  capped: z.boolean().describe('A failing critical control holds the level down'),
});

const shardCounts = z.object({ collected: count, notCollected: count });

const accountSummary = z.object({
  id: z.string(),
  name: z.string().nullable(),
  evaluation,
  resources: count,
  failed: bySeverity,
  unknown: bySeverity,
  shards: shardCounts,
});
export type AccountSummaryBody = z.infer<typeof accountSummary>;

const summary = z.object({
  evaluation,
  resources: count,
  controls: count,
  failed: bySeverity,
  unknown: bySeverity,
  exempted: count,
  calls: z.object({ made: count, refused: count }),
  shards: shardCounts,
  drift: driftCounts.nullable().describe('Null at the first audit of a target'),
});

export const auditSummary = z.object({
  id: auditId,
  target,
  targetId: z.string().nullable(),
  language,
  status: z.enum(['running', 'judged', 'sealed', 'failed', 'cancelled']),
  failure: z.enum(auditFailures).nullable(),
  requestedAt: instant,
  sealedAt: instant.nullable(),
  summary: summary.nullable(),
});
export type AuditSummaryBody = z.infer<typeof auditSummary>;

export const auditPage = z.object({ audits: z.array(auditSummary), next: z.string().nullable() });

const shard = z.object({
  id: z.string(),
  collector: z.string(),
  account: z.string().nullable(),
  region: z.string().nullable(),
  state: z.enum(['waiting', 'running', 'collected', 'not-collected']),
  resources: count.nullable(),
  calls: count.nullable(),
  refusedCalls: count.nullable(),
  code: z.string().nullable().describe('Why it was not collected'),
});
export type ShardBody = z.infer<typeof shard>;

const accountProgress = z.object({
  account: z.string(),
  name: z.string().nullable().describe('As the organisation calls it'),
  parts: count,
  running: count,
  collected: count,
  lost: count,
  resources: count,
  calls: count,
  refusedCalls: count,
});
export type AccountProgressBody = z.infer<typeof accountProgress>;

export const auditDetail = auditSummary.extend({
  progress: z.object({
    planned: z.boolean(),
    shards: z.array(shard).describe('All; of an organisation, those that were not collected'),
    accounts: z.array(accountProgress).describe('Of an organisation; else none'),
  }),
  blindSpots: z.array(
    z.object({
      kind: z.string(),
      account: z.string().nullable(),
      region: z.string().nullable(),
      within: z.string().nullable(),
      why: z.string(),
    }),
  ),
  accounts: z
    .array(accountSummary)
    .describe('Of an organisation, once it is judged: each account by itself; else none'),
  refusedCalls: z.array(
    z.object({
      service: z.string(),
      operation: z.string(),
      region: z.string().nullable(),
      outcome: z.string(),
      code: z.string().nullable(),
      count,
    }),
  ),
  seal: z
    .object({
      token,
      verificationUrl: z.url(),
      sealedAt: instant,
      pdfSha256: sha256,
      payloadSha256: sha256,
    })
    .nullable(),
});
export type AuditDetailBody = z.infer<typeof auditDetail>;

const link = z.object({ url: z.string(), expiresAt: instant });
export const auditLinks = z.object({
  pdf: link,
  seal: link,
  exports: z.array(link.extend({ format: z.enum(exportFormats) })),
});

/** What an account of AWS needs to let Probant in, and nothing more. */
export const awsAccess = z.object({
  externalId: z.string(),
  principals: z.array(z.string()).describe('Who assumes the role; none on one machine'),
  trustPolicy: z.unknown(),
  permissions: z
    .array(z.unknown())
    .describe('Policies to attach side by side: IAM takes so much in one'),
  services: z.array(z.string()),
});
