import { publicOrigin } from '#core/domain/public-origin.ts';
import type { Clock } from '#core/ports/clock.ts';
import { type RawAnswer, RegisterError } from '#core/ports/supplier-register.ts';

/** How to talk to one register. */
export interface RegisterAccess {
  /** Without trailing slash; each adapter says which paths it appends. */
  readonly baseUrl: string;
  /** For the whole answer, body included. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  /** Registers ask who calls. */
  readonly userAgent?: string;
  /** Beyond it an answer is refused unread. */
  readonly maxBytes?: number;
}

export interface RegisterRequest {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, by POST. */
  readonly json?: unknown;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly raw: RawAnswer;
}

const defaultUserAgent = `Probant/0.1 (supplier vigilance; +${publicOrigin})`;
const defaultMaxBytes = 5 * 1024 * 1024;
const longestWaitSeconds = 3600;

export const unreadable = (raw: readonly RawAnswer[], cause: unknown): RegisterError =>
  new RegisterError('unreadable', 'UNREADABLE', { raw, cause });

const bytesOf = async (response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw unreadable([], new Error(`more than ${maxBytes} bytes`));
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
};

const failureOf = (cause: unknown): RegisterError => {
  if (cause instanceof RegisterError) return cause;
  const isTimeout = cause instanceof DOMException && cause.name === 'TimeoutError';
  return new RegisterError('unavailable', isTimeout ? 'TIMEOUT' : 'NETWORK', { cause });
};

const initOf = (access: RegisterAccess, request: RegisterRequest): RequestInit => {
  const headers = {
    accept: 'application/json',
    'user-agent': access.userAgent ?? defaultUserAgent,
    ...request.headers,
  };
  const common = { signal: AbortSignal.timeout(access.timeoutMs), redirect: 'manual' as const };
  if (request.json === undefined) return { ...common, headers };
  return {
    ...common,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(request.json),
  };
};

/**
 * Asks a register and returns whatever it answers, redirections and errors included.
 * @throws RegisterError TIMEOUT, NETWORK, or UNREADABLE when the body is too large.
 */
export const ask = async (
  access: RegisterAccess,
  request: RegisterRequest,
): Promise<WireAnswer> => {
  const address = `${access.baseUrl}${request.path}`;
  try {
    const response = await fetch(address, initOf(access, request));
    const body = await bytesOf(response, access.maxBytes ?? defaultMaxBytes);
    const raw = { address, receivedAt: access.clock.now(), body };
    return { status: response.status, headers: response.headers, raw };
  } catch (cause) {
    throw failureOf(cause);
  }
};

/** Seconds to wait, from `Retry-After` in either of its forms, capped at one hour. */
const retryAfter = (answer: WireAnswer): number | null => {
  const value = answer.headers.get('retry-after');
  if (value === null) return null;
  const seconds = /^\d+$/.test(value.trim())
    ? Number(value)
    : Math.ceil((Date.parse(value) - Date.parse(answer.raw.receivedAt)) / 1000);
  if (Number.isNaN(seconds) || seconds < 0) return null;
  return Math.min(seconds, longestWaitSeconds);
};

/** What a status other than success means: 408, 429 and 5xx pass, the other 4xx do not. */
export const statusFailure = (answer: WireAnswer): RegisterError => {
  const { status } = answer;
  const raw = [answer.raw];
  if (status < 400) return unreadable(raw, new Error(`unexpected status ${status}`));
  const mayPass = status >= 500 || status === 429 || status === 408;
  return new RegisterError(mayPass ? 'unavailable' : 'refused', `HTTP_${status}`, {
    raw,
    retryAfterSeconds: retryAfter(answer),
  });
};

// UTF-8 that was read as Latin-1 and written again: é has become Ã and a second sign.
const mojibake = /[ÃÂ][\u0080-\u00bf]|â€|\ufffd/;

/** The JSON of an answer, decoded from its bytes: registers send no charset, or a wrong one. */
export const jsonOf = (answer: WireAnswer): unknown => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(answer.raw.body);
    if (mojibake.test(text)) throw new Error('text was encoded twice');
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable([answer.raw], cause);
  }
};
