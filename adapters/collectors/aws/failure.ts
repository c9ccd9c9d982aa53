import type { Unread } from '#core/domain/fact.ts';

export interface Failure {
  readonly why: Unread;
  /** The provider's own word for it; `NotEnabled`: a service that the account never turned on. */
  readonly code: string;
}

const denied =
  /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError(Exception)?|UnauthorizedException|Forbidden(Exception)?|NotAuthorized(Exception)?|AccessDeniedFault|KMSAccessDeniedException|AllAccessDisabled|ExpiredToken(Exception)?|AuthorizationException|UnauthorizedAccess(Exception)?|InvalidAccessException|InvalidSignatureException|SignatureDoesNotMatch)$/;
const throttled =
  /^(Throttling|ThrottlingException|ThrottledException|RequestThrottled(Exception)?|TooManyRequestsException|RequestLimitExceeded|BandwidthLimitExceeded|LimitExceededException|ProvisionedThroughputExceededException|SlowDown|PriorRequestNotComplete|EC2ThrottledException|TransactionInProgressException)$/;
/** A region that the account has not enabled knows none of its keys; some services say so plainly. */
const regionDisabled =
  /^(AuthFailure|UnrecognizedClientException|InvalidClientTokenId|OptInRequired|RegionDisabledException)$/;

/** Nothing was wrong with the question: whoever should have answered could not. */
const brokenDown = /^(Internal(Server)?(Error|Failure|Exception)|ServiceUnavailable(Exception)?)$/;

/** That a thing is not there is an answer. */
const absent = /NotFound|NoSuch|DoesNotExist|NotExist/;

/**
 * A service that was never turned on refuses as IAM does, `AccessDeniedException` of Macie and
 * `InvalidAccessException` of Security Hub: the words beside the code tell the one from the other.
 */
const notEnabled = /^Macie is not enabled|is not subscribed to AWS Security Hub/;

const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'UnknownError';
  const { code } = error as Error & { readonly code?: unknown };
  // The SDK says TimeoutError of a connection that was reset, too.
  const isVague = error.name === 'Error' || error.name === 'TimeoutError';
  return isVague && typeof code === 'string' ? code : error.name;
};

/** Reads what the SDK threw once it had given up trying. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof Error && notEnabled.test(error.message)) {
    return { why: 'absent', code: 'NotEnabled' };
  }
  const code = nameOf(error);
  if (denied.test(code)) return { why: 'denied', code };
  if (throttled.test(code)) return { why: 'throttled', code };
  if (regionDisabled.test(code)) return { why: 'region-disabled', code };
  if (absent.test(code)) return { why: 'absent', code };
  return { why: 'not-collected', code };
};

const network =
  /^(TimeoutError|NetworkingError|AggregateError|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|EPIPE|CERT_.*)$/;

/** Nobody answered: what is asked next of the same place would wait in vain. */
export const isSilence = ({ code }: Failure): boolean => network.test(code);

/** It says nothing of who asked: the same question may be answered later. */
export const isPassing = (failure: Failure): boolean =>
  isSilence(failure) ||
  failure.why === 'throttled' ||
  failure.code === 'AbortError' ||
  brokenDown.test(failure.code);
