import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Call } from '#core/domain/audit/collected.ts';
import type { WebAnswer } from '#core/domain/web/answer.ts';
import type { Manners } from '#core/domain/web/manners.ts';
import type { Robots } from '#core/domain/web/robots.ts';
import type { GuardRules } from '../guard.ts';
import type { PinnedEndpoint } from '../pinned-endpoint.ts';
import { type Exchanged, exchange, type WebRequest } from './exchange.ts';
import { failureOf, type Silence, silent } from './failure.ts';
import type { Method } from './method.ts';
import { permission } from './permission.ts';
import { pinsFrom } from './pins.ts';

export type Reply = { readonly kind: 'answered'; readonly answer: WebAnswer } | Silence;

export interface Ask {
  readonly url: string;
  readonly method?: Method;
  readonly headers?: Readonly<Record<string, string>>;
  /** Less than manners allow, where the beginning tells enough. */
  readonly maxBodyBytes?: number;
}

/** Asks one site, within its budget. It never throws: who keeps silent is told with a reason. */
export interface Asker {
  ask(ask: Ask): Promise<Reply>;
}

export interface SiteClient extends Asker {
  /** From then on, paths that robots.txt of that origin closes are not asked for. */
  obey(origin: string, robots: Robots): void;
}

interface SiteClientSettings {
  /** Of the site: calls elsewhere are recorded with their whole address. */
  readonly origin: string;
  readonly endpoint: PinnedEndpoint;
  readonly guard: GuardRules;
  readonly manners: Manners;
  readonly userAgent: string;
  /** Roots beside those of Node, in PEM. */
  readonly extraRoots: readonly string[];
  readonly record: (call: Call) => void;
  readonly signal: AbortSignal;
}

/** A site that says it is asked too much is asked nothing more. */
const saysEnough = ({ status, headers }: WebAnswer): boolean =>
  status === 429 || (status === 503 && headers.has('retry-after'));

export const siteClient = (settings: SiteClientSettings): SiteClient => {
  const { manners, userAgent, endpoint, record, origin, extraRoots } = settings;
  const signal = AbortSignal.any([settings.signal, AbortSignal.timeout(manners.siteMs)]);
  const pinned = pinsFrom(endpoint, settings.guard);
  const allowed = permission(manners.requests);

  const exchanged = async (request: WebRequest): Promise<Exchanged | Silence> => {
    const guarded = await pinned(request.url);
    if (guarded.kind === 'forbidden') return silent('denied', guarded.code);
    if (guarded.kind === 'unreachable') return silent('not-collected', guarded.code);
    const refusal = allowed.refusalOf(request.method, request.url);
    if (refusal) return refusal;
    try {
      if (!allowed.spend()) await pause(manners.pauseMs, undefined, { signal });
      return await exchange(guarded.endpoint, request, signal);
    } catch (cause) {
      return failureOf(cause, signal);
    }
  };

  const ask = async (asked: Ask): Promise<Reply> => {
    const { method = 'GET', headers = {}, maxBodyBytes = manners.maxBodyBytes } = asked;
    const url = new URL(asked.url);
    const limits = { maxBodyBytes, timeoutMs: manners.requestMs };
    const request = { url, method, headers, userAgent, extraRoots, ...limits };
    const startedAt = performance.now();
    const result = await exchanged(request);
    const milliseconds = Math.round(performance.now() - startedAt);
    record({ ...callOf(request, origin, result), milliseconds });
    if ('kind' in result) return result;
    if (!saysEnough(result.answer)) return { kind: 'answered', answer: result.answer };
    const enough = silent('throttled', `HTTP_${result.answer.status}`);
    allowed.stop(enough);
    return enough;
  };

  return { ask, obey: allowed.obey };
};

const operationOf = ({ url, method }: WebRequest, origin: string): string =>
  `${method} ${url.origin === origin ? url.pathname : url.origin + url.pathname}`;

const callOf = (
  request: WebRequest,
  origin: string,
  result: Exchanged | Silence,
): Omit<Call, 'milliseconds'> => ({
  service: 'web',
  operation: operationOf(request, origin),
  region: null,
  outcome: 'kind' in result ? result.why : 'answered',
  code: 'kind' in result ? result.code : `HTTP_${result.answer.status}`,
  sha256: 'kind' in result ? null : createHash('sha256').update(result.bytes).digest('hex'),
});
