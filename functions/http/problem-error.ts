import type { ProblemBody, ProblemCode } from '#core/contract/problems.ts';

export interface ProblemDetails {
  readonly detail?: string;
  readonly errors?: NonNullable<ProblemBody['errors']>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
}

/** An answer that says no. Thrown by middlewares, returned or thrown by handlers. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code);
    this.name = 'ProblemError';
    this.code = code;
    this.details = details;
  }
}
