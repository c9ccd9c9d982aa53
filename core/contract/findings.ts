import { z } from 'zod';
import { accountNumber } from '../domain/audit/target.ts';
import { severities } from '../domain/control.ts';
import { auditId, auditSummary } from './audits.ts';
import { bilingual, civilDate, instant } from './wire.ts';

const count = z.int().nonnegative();
const severity = z.enum(severities);

const reference = z.object({
  framework: z.string(),
  name: z.string(),
  edition: z.string(),
  requirement: z.string(),
  title: bilingual,
  derivedFrom: z
    .object({ framework: z.string(), requirement: z.string(), extent: z.enum(['whole', 'part']) })
    .nullable(),
});

const controlCard = z.object({
  id: z.string(),
  resource: z.string(),
  severity,
  title: bilingual,
  risk: bilingual,
  remedy: bilingual.extend({ effort: z.enum(['low', 'medium', 'high']), doc: z.string() }),
  attack: z.array(z.string()),
  references: z.array(reference),
});
export type ControlCardBody = z.infer<typeof controlCard>;

export const findingQuery = z.strictObject({
  status: z.enum(['fail', 'unknown', 'exempted']).default('fail'),
  severity: severity.optional(),
  service: z.string().max(60).optional().describe('The second word of the control’s id'),
  framework: z.string().max(60).optional(),
  change: z.enum(['new', 'persistent', 'returned']).optional(),
  control: z.string().max(160).optional(),
  account: z
    .string()
    .regex(accountNumber)
    .optional()
    .describe('Of an organisation: this account alone'),
  q: z
    .string()
    .trim()
    .max(120)
    .optional()
    .describe(
      'Words, each in the control’s id or title, the resource’s name, its account or region',
    ),
  cursor: z.coerce.number<string | number>().int().nonnegative().optional(),
  limit: z.coerce.number<string | number>().int().min(1).max(200).default(50),
});

const exemption = z.object({
  id: z.string(),
  control: z.string(),
  resource: z.string().nullable().describe('Null: all resources of the target'),
  owner: z.string(),
  reason: z.string(),
  expiresOn: civilDate,
  grantedBy: z.string().nullable().describe('Name of the person; null: not known'),
  grantedAt: instant,
});
export type ExemptionBody = z.infer<typeof exemption>;

const finding = z.object({
  fingerprint: z.string(),
  control: z.string(),
  severity,
  kind: z.string(),
  resource: z.string(),
  account: z.string().nullable().describe('Null: of a target that is no account'),
  region: z.string().nullable(),
  status: z.enum(['fail', 'unknown']),
  observations: z.array(
    z.object({
      fact: z.string(),
      observed: z.union([
        z.object({ known: z.literal(true), value: z.unknown() }),
        z.object({ known: z.literal(false), why: z.string() }),
      ]),
      expected: bilingual,
    }),
  ),
  exemption: exemption.nullable(),
  change: z.enum(['new', 'persistent', 'returned']).nullable(),
});
export type FindingBody = z.infer<typeof finding>;

export const findingPage = z.object({
  findings: z.array(finding),
  controls: z.array(controlCard).describe('Those of this page'),
  next: z.int().nullable().describe('The `cursor` of the next page'),
});

/** How often each control gave each verdict. */
export const auditControls = z.object({
  controls: z.array(
    controlCard.extend({
      pass: count,
      fail: count,
      unknown: count,
      notApplicable: count,
      exempted: count,
    }),
  ),
});

export const comparisonQuery = z.strictObject({
  with: auditId.describe('An earlier audit of the same target'),
});

const compared = z.object({
  fingerprint: z.string(),
  control: z.string(),
  severity,
  title: bilingual,
  resource: z.string(),
  account: z.string().nullable(),
  region: z.string().nullable(),
});

const someCompared = z.object({
  count,
  heaviest: z.array(compared).describe('The heaviest of them, 200 at the most'),
});
export type SomeComparedBody = z.infer<typeof someCompared>;

export const comparison = z.object({
  earlier: auditSummary,
  later: auditSummary,
  /** The catalogue of controls changed in between: some differences may be ours. */
  sameCatalogue: z.boolean(),
  new: someCompared,
  resolved: someCompared,
  persistent: someCompared,
  unverified: someCompared,
});
export type ComparisonBody = z.infer<typeof comparison>;

export const exemptionQuery = z.strictObject({ target: z.string().min(1).max(320) });
export const exemptionPath = z.object({ exemptionId: z.uuid() });
export const exemptionList = z.object({ exemptions: z.array(exemption) });
export const grantExemption = z.strictObject({
  target: z.string().min(1).max(320).describe('As `targetId` names it'),
  control: z.string().min(3).max(160),
  resource: z.string().min(1).max(2048).nullable().default(null),
  owner: z.string().trim().min(2).max(120).describe('Who answers for it'),
  reason: z.string().trim().min(10).max(1000),
  expiresOn: civilDate.describe('The last day on which it holds, at most a year ahead'),
});
export const exemptionGranted = z.object({ id: z.uuid() });
