import type { Subject } from '../domain/assessment.ts';
import type { FactsOf, Source } from '../domain/source.ts';
import type { Instant } from '../domain/time.ts';

/** The exact bytes of one answer, as they came. */
export interface RawAnswer {
  readonly address: string;
  readonly receivedAt: Instant;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface RegisterAnswer<S extends Source> {
  readonly facts: FactsOf[S];
  readonly raw: readonly RawAnswer[];
}

/** One public register that can be asked about a supplier. */
export interface SupplierRegister<S extends Source = Source> {
  readonly source: S;
  /** @throws RegisterError when the register does not answer, or answers what cannot be read. */
  consult(subject: Subject): Promise<RegisterAnswer<S>>;
}

/** `unavailable`: try again. `refused`: trying again cannot help. `unreadable`: the answer failed validation. */
export type RegisterFailure = 'unavailable' | 'refused' | 'unreadable';

export class RegisterError extends Error {
  readonly failure: RegisterFailure;
  readonly code: string;
  readonly raw: readonly RawAnswer[];
  readonly retryAfterSeconds: number | null;

  constructor(
    failure: RegisterFailure,
    code: string,
    details: {
      readonly raw?: readonly RawAnswer[];
      readonly retryAfterSeconds?: number | null;
      readonly cause?: unknown;
    } = {},
  ) {
    super(`register ${failure}: ${code}`, { cause: details.cause });
    this.name = 'RegisterError';
    this.failure = failure;
    this.code = code;
    this.raw = details.raw ?? [];
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
  }
}
