import { ApiProblem, ApiUnreachable } from '#core/contract/client.ts';
import type { ProblemCode } from '#core/contract/problems.ts';

const signedOutCodes: readonly string[] = [
  'not-signed-in',
  'session-expired',
  'token-invalid',
] satisfies ProblemCode[];

export const isSignedOut = (error: unknown): boolean =>
  error instanceof ApiProblem && signedOutCodes.includes(error.problem.code);

export const isNotFound = (error: unknown): boolean =>
  error instanceof ApiProblem && error.problem.status === 404;

/** What to tell the reader: the API's own title, or which of our failures it was. */
export type Failure =
  | {
      readonly kind: 'problem';
      readonly title: string;
      readonly detail: string | null;
      readonly reference: string;
    }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unexpected' };

export const failureOf = (error: unknown): Failure => {
  if (error instanceof ApiProblem) {
    const { title, detail, correlationId, errors } = error.problem;
    const places = errors?.map(({ path, message }) => `${path}: ${message}`).join('; ');
    return { kind: 'problem', title, detail: detail ?? places ?? null, reference: correlationId };
  }
  return { kind: error instanceof ApiUnreachable ? 'unreachable' : 'unexpected' };
};

const passing = 3;

/** Repeats what may pass by itself: never a refusal. */
export const shouldRetry = (failures: number, error: unknown): boolean => {
  if (failures >= passing) return false;
  if (error instanceof ApiProblem)
    return error.problem.status === 429 || error.problem.status >= 500;
  return error instanceof ApiUnreachable;
};
