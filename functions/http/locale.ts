import { type ProblemBody, problems } from '#core/contract/problems.ts';
import { publicOrigin } from '#core/domain/public-origin.ts';
import { IdentityError } from '#core/ports/identity-provider.ts';
import { RegisterError } from '#core/ports/supplier-register.ts';
import { type ApiExchange, type ApiMiddleware, addHeaders, stateOf } from './api-context.ts';
import { ProblemError } from './problem-error.ts';

const asProblem = (error: unknown): ProblemError => {
  if (error instanceof ProblemError) return error;
  if (error instanceof RegisterError || error instanceof IdentityError) {
    return new ProblemError('dependency-unavailable', { headers: { 'retry-after': '10' } });
  }
  return new ProblemError('internal-error');
};

/** Says no in the caller's language, RFC 9457, and never shows what went wrong inside. */
const answerProblem = (exchange: ApiExchange): void => {
  const { language, correlationId } = stateOf(exchange);
  const { code, details } = asProblem(exchange.error);
  const { status, [language]: title } = problems[code];
  const body: ProblemBody = {
    type: `${publicOrigin}/problems/${code}`,
    title,
    status,
    code,
    correlationId,
    ...(details.detail ? { detail: details.detail } : {}),
    ...(details.errors ? { errors: [...details.errors] } : {}),
  };
  exchange.response = {
    statusCode: status,
    headers: { 'content-type': 'application/problem+json', ...details.headers },
    body: JSON.stringify(body),
    ...(details.cookies ? { cookies: [...details.cookies] } : {}),
  };
};

const announce = (exchange: ApiExchange): void =>
  addHeaders(exchange, { 'content-language': stateOf(exchange).language });

/** The innermost link: every answer, good or bad, is in one language. */
export const locale = (): ApiMiddleware => ({
  after: announce,
  onError: (exchange) => {
    answerProblem(exchange);
    announce(exchange);
  },
});
