import type { Logger } from '@aws-lambda-powertools/logger';
import middy from '@middy/core';
import type {
  BodyOf,
  PathOf,
  QueryOf,
  ResponseOf,
  RouteGroup,
  RouteId,
  RoutesOf,
  routes,
} from '#core/contract/routes.ts';
import type { Caller } from '#core/domain/account.ts';
import type { Language } from '#core/domain/assessment.ts';
import type { Actor } from '#core/domain/trail.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { RateLimiter } from '#core/ports/rate-limiter.ts';
import { actorOf } from './actor.ts';
import { type ApiContext, type ApiEvent, type ApiResult, stateOf } from './api-context.ts';
import { correlationId } from './correlation-id.ts';
import { cors } from './cors.ts';
import { csrf } from './csrf.ts';
import { locale } from './locale.ts';
import { logging } from './logging.ts';
import { ProblemError } from './problem-error.ts';
import { type RateZones, rateLimiting } from './rate-limiting.ts';
import { type ReadRequest, readRequest } from './read-request.ts';
import { securityHeaders } from './security-headers.ts';
import { type SessionPorts, session } from './session.ts';
import { trustedHost } from './trusted-host.ts';

type CallerOf<Id extends RouteId> = (typeof routes)[Id]['access'] extends 'public' ? null : Caller;
type KeyOf<Id extends RouteId> = (typeof routes)[Id]['idempotent'] extends true ? string : null;

export interface ApiRequest<Id extends RouteId> {
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
  readonly caller: CallerOf<Id>;
  readonly idempotencyKey: KeyOf<Id>;
  readonly actor: Actor;
  readonly language: Language;
  readonly event: ApiEvent;
}

export interface ApiReply<Id extends RouteId> {
  readonly body: ResponseOf<Id>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
}

/** One handler for each route of the group: a forgotten one does not compile. */
export type GroupHandlers<Group extends RouteGroup> = {
  readonly [Id in RoutesOf<Group>]: (request: ApiRequest<Id>) => Promise<ApiReply<Id>>;
};

export interface ApiPorts extends SessionPorts {
  readonly logger: Logger;
  readonly limiter: RateLimiter;
  readonly zones: RateZones;
  readonly clock: Clock;
  /** Origins of our own pages. */
  readonly origins: readonly string[];
  /** Hosts under which the API answers. */
  readonly hosts: readonly string[];
}

export type ApiFunction = (event: ApiEvent, context: ApiContext) => Promise<ApiResult>;

/** The links every request passes, outermost first. */
export const chainOf = (ports: ApiPorts) =>
  [
    ['logging', logging(ports.logger)],
    ['rate limiting', rateLimiting(ports.limiter, ports.clock, ports.zones)],
    ['CORS', cors(ports.origins)],
    ['session', session(ports)],
    ['trusted host', trustedHost(ports.hosts)],
    ['CSRF', csrf(ports.origins)],
    ['security headers', securityHeaders()],
    ['correlation id', correlationId()],
    ['locale', locale()],
  ] as const;

type AnyHandler = (
  request: ReadRequest &
    Pick<ApiRequest<RouteId>, 'actor' | 'language' | 'event'> & { caller: Caller | null },
) => Promise<ApiReply<RouteId>>;

const answerOf = (status: number, reply: ApiReply<RouteId>): ApiResult => ({
  statusCode: status,
  headers: { 'content-type': 'application/json', ...reply.headers },
  body: status === 302 || status === 204 ? '' : JSON.stringify(reply.body),
  ...(reply.cookies ? { cookies: [...reply.cookies] } : {}),
});

/** The Lambda function of a group of routes. */
export const serveGroup = <Group extends RouteGroup>(
  ports: ApiPorts,
  handlers: GroupHandlers<Group>,
): ApiFunction => {
  const table = handlers as unknown as Partial<Record<RouteId, AnyHandler>>;
  const chain = middy<ApiEvent, ApiResult, Error, ApiContext>();
  for (const [, link] of chainOf(ports)) chain.use(link);
  const served = chain.handler(async (event, context) => {
    const { routeId, route, caller, language } = stateOf({ event, context });
    const handle = routeId && table[routeId];
    if (!route || !handle) throw new ProblemError('not-found');
    const actor = actorOf({ event, context }, caller?.personId ?? 'anonymous');
    const request = readRequest(event, route);
    const reply = await handle({ ...request, caller, actor, language, event });
    return answerOf(route.status, reply);
  });
  return (event, context) => served(event, context);
};
