import type { z } from 'zod';
import type { RouteDeclaration } from '#core/contract/route.ts';
import { type ApiEvent, headerOf } from './api-context.ts';
import { ProblemError } from './problem-error.ts';

/** No body of ours comes near: what is larger is a mistake or an attack. */
const mostBodyBytes = 64 * 1024;

const bodyText = (event: ApiEvent): string => {
  const { body = '', isBase64Encoded } = event;
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  if (Buffer.byteLength(text) > mostBodyBytes) throw new ProblemError('body-too-large');
  return text;
};

const readJson = (event: ApiEvent): unknown => {
  const text = bodyText(event);
  if (text === '') return {};
  const mediaType = (headerOf(event, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') throw new ProblemError('media-type-unsupported');
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError('malformed-json');
  }
};

const parse = (where: string, schema: z.ZodType, value: unknown): unknown => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({
    path: [where, ...path].join('.'),
    message,
  }));
  throw new ProblemError('invalid-request', { errors });
};

export interface ReadRequest {
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly idempotencyKey: string | null;
}

const keyForm = /^[\x21-\x7e]{1,255}$/;

/** Draft RFC: a quoted structured-field string; bare keys are common and taken too. */
const readIdempotencyKey = (event: ApiEvent): string => {
  const given = (headerOf(event, 'idempotency-key') ?? '').replace(/^"(.*)"$/, '$1');
  if (!keyForm.test(given)) throw new ProblemError('idempotency-key-missing');
  return given;
};

/** Parses a request once, at the edge. A path that cannot be names nothing: 404, not 400. */
export const readRequest = (event: ApiEvent, route: RouteDeclaration): ReadRequest => {
  const path = route.pathParameters.safeParse(event.pathParameters ?? {});
  if (!path.success) throw new ProblemError('not-found');
  const body = route.method === 'GET' ? {} : readJson(event);
  return {
    path: path.data,
    query: parse('query', route.query, event.queryStringParameters ?? {}),
    body: parse('body', route.body, body),
    idempotencyKey: route.idempotent ? readIdempotencyKey(event) : null,
  };
};
