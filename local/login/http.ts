import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

const mostFormBytes = 16 * 1024;

export class FormError extends Error {
  readonly status: 413 | 415;

  constructor(status: 413 | 415) {
    super(`form refused: ${status}`);
    this.name = 'FormError';
    this.status = status;
  }
}

/** @throws FormError */
export const readForm = async ({ request }: Exchange): Promise<URLSearchParams> => {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) throw new FormError(415);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostFormBytes) throw new FormError(413);
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
};

/** A form that a page of another origin sends is not one of ours. */
export const comesFromElsewhere = ({ request }: Exchange, issuer: string): boolean => {
  const { origin } = request.headers;
  return origin !== undefined && origin !== issuer;
};

export const addressOf = ({ request }: Exchange): string => request.socket.remoteAddress ?? '';

export const redirect = (response: ServerResponse, location: string): void => {
  response.writeHead(303, { location, 'cache-control': 'no-store' }).end();
};

export const sendJson = (
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void => {
  const content = JSON.stringify(body);
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    })
    .end(content);
};

/** Where a redirect chain that starts at one of our forms may end. */
const pagePolicy = (clientOrigin: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    `form-action 'self' ${clientOrigin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

export const pageHeaders = (clientOrigin: string): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': pagePolicy(clientOrigin),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});
