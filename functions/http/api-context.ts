import { randomUUID } from 'node:crypto';
import type middy from '@middy/core';
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import type { RouteDeclaration } from '#core/contract/route.ts';
import { type RouteId, routes, routesByKey } from '#core/contract/routes.ts';
import type { Caller } from '#core/domain/account.ts';
import type { Language } from '#core/domain/assessment.ts';
import type { RateAnswer } from '#core/ports/rate-limiter.ts';

export type ApiEvent = APIGatewayProxyEventV2;
export type ApiResult = APIGatewayProxyStructuredResultV2;

/** What the chain learns of a request, for the handler and for the middlewares outside it. */
export interface RequestState {
  readonly routeId: RouteId | null;
  readonly route: RouteDeclaration | null;
  readonly correlationId: string;
  readonly language: Language;
  caller: Caller | null;
  /** How the caller proved who they are: only a cookie needs protection against other sites. */
  via: 'bearer' | 'cookie' | null;
  rate:
    | (RateAnswer & { readonly zone: string; readonly limit: number; readonly window: number })
    | null;
}

export type ApiContext = Context & { probant?: RequestState };
export type ApiMiddleware = middy.MiddlewareObj<ApiEvent, ApiResult, Error, ApiContext>;
export type ApiExchange = middy.Request<ApiEvent, ApiResult, Error, ApiContext>;

const plausibleId = /^[A-Za-z0-9-]{8,64}$/;

/** Headers arrive lower-cased from API Gateway's payload 2.0, and from our gateway. */
export const headerOf = (event: ApiEvent, name: string): string | null =>
  event.headers[name] ?? null;

const languageOf = (event: ApiEvent): Language => {
  const wanted = headerOf(event, 'accept-language') ?? '';
  const first = /\b(fr|en)\b/i.exec(wanted)?.[1];
  return first?.toLowerCase() === 'en' ? 'en' : 'fr';
};

/** The same state for everybody who handles this request, made at first sight. */
export const stateOf = ({
  event,
  context,
}: Pick<ApiExchange, 'event' | 'context'>): RequestState => {
  const routeId = routesByKey.get(event.routeKey) ?? null;
  const given = headerOf(event, 'x-correlation-id');
  context.probant ??= {
    routeId,
    route: routeId && routes[routeId],
    correlationId: given && plausibleId.test(given) ? given : randomUUID(),
    language: languageOf(event),
    caller: null,
    via: null,
    rate: null,
  };
  return context.probant;
};

/** Adds headers to whatever is about to be answered. */
export const addHeaders = (exchange: ApiExchange, headers: Record<string, string>): void => {
  if (!exchange.response) return;
  exchange.response.headers = { ...exchange.response.headers, ...headers };
};
