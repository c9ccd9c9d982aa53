import { Logger } from '@aws-lambda-powertools/logger';
import { rateZones } from '#core/contract/route.ts';
import { type RouteId, routeKeyOf, routes } from '#core/contract/routes.ts';
import type { Membership, PersonId, Role } from '#core/domain/account.ts';
import { type Instant, instantOf } from '#core/domain/time.ts';
import type { ApiContext, ApiEvent } from '#functions/http/api-context.ts';
import type { ApiPorts } from '#functions/http/serve-group.ts';
import { contextOf } from '#local/gateway/http-event.ts';

export const origin = 'https://app.probant.example';
export const host = 'app.probant.example';
export const now = instantOf(Date.parse('2026-11-21T10:00:00.000Z')) satisfies Instant;

const refused = () => Promise.reject(new Error('not part of this test'));

const membership = (role: Role): Membership => ({
  accountId: 'account-1' as Membership['accountId'],
  accountName: 'Atelier',
  personId: 'person-1' as PersonId,
  role,
});

/** Ports of the chain over nothing: tokens are `good`, `expired`, or refused. */
export const apiPorts = (role: Role = 'auditor', changes: Partial<ApiPorts> = {}): ApiPorts => ({
  logger: new Logger({ logLevel: 'SILENT' }),
  limiter: { take: () => Promise.resolve({ allowed: true, remaining: 29, resetSeconds: 1 }) },
  zones: rateZones,
  clock: { now: () => now },
  origins: [origin],
  hosts: [host],
  tokens: {
    verify: (token) => {
      if (token === 'good') {
        return Promise.resolve({ kind: 'valid', personId: 'person-1' as PersonId });
      }
      return Promise.resolve({ kind: token === 'expired' ? 'expired' : 'invalid' });
    },
  },
  accounts: {
    membershipsOf: () => Promise.resolve([membership(role)]),
    findPerson: () => Promise.resolve(null),
    createPersonalAccount: refused,
    saveMembership: refused,
    savePerson: refused,
  },
  identity: {
    signInRequest: refused,
    redeem: refused,
    refresh: refused,
    revoke: refused,
    signOutUrl: refused,
    personOf: refused,
  },
  welcome: refused,
  ...changes,
});

export interface EventParts {
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly domainName?: string;
}

/** A request for a route, as API Gateway hands it over. */
export const eventFor = (id: RouteId, parts: EventParts = {}): ApiEvent => {
  const route = routes[id];
  return {
    version: '2.0',
    routeKey: routeKeyOf(route),
    rawPath: route.path,
    rawQueryString: new URLSearchParams(parts.query).toString(),
    cookies: [...(parts.cookies ?? [])],
    headers: { host, ...parts.headers },
    queryStringParameters: { ...parts.query },
    pathParameters: { ...parts.path },
    ...(parts.body === undefined ? {} : { body: parts.body }),
    isBase64Encoded: false,
    requestContext: {
      accountId: '0',
      apiId: 'test',
      domainName: parts.domainName ?? host,
      domainPrefix: 'app',
      http: {
        method: route.method,
        path: route.path,
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.7',
        userAgent: 'test',
      },
      requestId: 'request-1',
      routeKey: routeKeyOf(route),
      stage: '$default',
      time: now,
      timeEpoch: Date.parse(now),
    },
  };
};

export const invocation = (): ApiContext => contextOf('test');

/** What a problem answer says, parsed. */
export const problemOf = (result: { body?: string | undefined }): Record<string, unknown> =>
  JSON.parse(result.body ?? 'null') as Record<string, unknown>;
