import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Context } from 'aws-lambda';
import type { ApiEvent } from '#functions/http/api-context.ts';

/** API Gateway's own limit on a request. */
const mostBodyBytes = 10 * 1024 * 1024;

export class BodyTooLarge extends Error {}

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > mostBodyBytes) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const isText = (mediaType: string): boolean =>
  /^(text\/|application\/(json|.*\+json|xml|x-www-form-urlencoded|javascript))/i.test(mediaType);

/** Repeated headers and repeated query values are joined with commas; cookies stand apart. */
const headersOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) => {
      if (name === 'cookie' || value === undefined) return [];
      return [[name, Array.isArray(value) ? value.join(',') : value]];
    }),
  );

const queryOf = (url: URL): Record<string, string> =>
  Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => [
      name,
      url.searchParams.getAll(name).join(','),
    ]),
  );

const cookiesOf = (request: IncomingMessage): string[] =>
  (request.headers.cookie ?? '').split(/;\s*/).filter((cookie) => cookie !== '');

export interface MatchedRoute {
  readonly routeKey: string;
  readonly pathParameters: Record<string, string>;
}

const requestContextOf = (
  request: IncomingMessage,
  path: string,
  routeKey: string,
): ApiEvent['requestContext'] => {
  const now = new Date();
  return {
    accountId: '000000000000',
    apiId: 'local',
    domainName: request.headers.host ?? '',
    domainPrefix: 'local',
    http: {
      method: request.method ?? 'GET',
      path,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey,
    stage: '$default',
    time: now.toISOString(),
    timeEpoch: now.getTime(),
  };
};

/** An HTTP request as API Gateway hands it to Lambda, payload format 2.0. */
export const eventOf = async (
  request: IncomingMessage,
  url: URL,
  { routeKey, pathParameters }: MatchedRoute,
): Promise<ApiEvent> => {
  const body = await readBody(request);
  const text = isText(request.headers['content-type'] ?? '');
  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    cookies: cookiesOf(request),
    headers: headersOf(request),
    queryStringParameters: queryOf(url),
    pathParameters,
    ...(body.byteLength > 0 ? { body: body.toString(text ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.byteLength > 0 && !text,
    requestContext: requestContextOf(request, url.pathname, routeKey),
  };
};

/** The invocation context of a function that has thirty seconds. */
export const contextOf = (functionName: string): Context => {
  const deadline = Date.now() + 30_000;
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    memoryLimitInMB: '256',
    awsRequestId: randomUUID(),
    logGroupName: functionName,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
};
