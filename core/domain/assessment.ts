import type { AccountId, PersonId } from './account.ts';
import type { FrenchVatNumber } from './french-vat.ts';
import type { Judgement } from './judgement.ts';
import type { SealReference, Token } from './seal.ts';
import type { Siren } from './siren.ts';
import type { Instant } from './time.ts';

export type AssessmentId = string & { readonly assessmentId: unique symbol };

/** On whose account a supplier is assessed: a person, a company about itself, or for a customer. */
export const modes = ['INDIVIDUAL', 'SELF', 'ON_BEHALF'] as const;
export type Mode = (typeof modes)[number];

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** Whom an assessment is about, as the requester named them. */
export interface Subject {
  readonly siren: Siren;
  /** Null: derive it from the SIREN. */
  readonly vatNumber: FrenchVatNumber | null;
  /** The requester insisted although the SIREN fails its checksum. */
  readonly checksumOverridden: boolean;
}

/** One judgement of one supplier. */
export interface Assessment {
  readonly id: AssessmentId;
  readonly accountId: AccountId;
  readonly mode: Mode;
  /** The language of the sealed report. */
  readonly language: Language;
  readonly subject: Subject;
  readonly requestedBy: PersonId;
  readonly requestedAt: Instant;
  /** Public handle of the report, known from the start so that the report can print it. */
  readonly token: Token;
  /** `judged` has a judgement, `sealed` a seal too; `failed` is our fault and says so. */
  readonly status: 'running' | 'judged' | 'sealed' | 'failed';
  /** What may be shown of the supplier's identity; null until known, and under partial diffusion. */
  readonly supplierName: string | null;
  readonly judgement: Judgement | null;
  readonly seal: SealReference | null;
}
