import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { FolderObjectArchive } from '#adapters/node/folder-object-archive.ts';
import type { RouteGroup } from '#core/contract/routes.ts';
import { mediaTypeOf } from '#core/domain/object-key.ts';
import type { ApiResult } from '#functions/http/api-context.ts';
import type { ApiFunction } from '#functions/http/serve-group.ts';
import { BodyTooLarge, contextOf, eventOf } from './http-event.ts';
import { matchRoute } from './match-route.ts';
import { staticFiles } from './static-files.ts';

export interface GatewayOptions {
  readonly host: string;
  readonly port: number;
  readonly functions: Readonly<Record<RouteGroup, ApiFunction>>;
  readonly archive: FolderObjectArchive;
  readonly webFolder: string;
  readonly onError: (error: unknown) => void;
}

const answerResult = (response: ServerResponse, result: ApiResult): void => {
  const { statusCode = 200, headers = {}, cookies = [], body = '', isBase64Encoded } = result;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.writeHead(statusCode).end(isBase64Encoded ? Buffer.from(body, 'base64') : body);
};

const answerPlain = (response: ServerResponse, status: number, message: string): void => {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ message }));
};

const answerObject = async (
  archive: FolderObjectArchive,
  url: URL,
  response: ServerResponse,
): Promise<void> => {
  const linked = await archive.follow(url);
  if (!linked) return answerPlain(response, 403, 'This link is not valid, or has expired');
  response
    .writeHead(200, {
      'content-type': mediaTypeOf(linked.key),
      'content-disposition': `attachment; filename="${linked.fileName.replace(/[^\w.-]/g, '_')}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(linked.body);
};

const serve = (options: GatewayOptions) => {
  const page = staticFiles(options.webFolder);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://${options.host}:${options.port}`);
    const method = request.method ?? 'GET';
    if (url.pathname.startsWith('/objects/')) return answerObject(options.archive, url, response);
    if (request.headers.host === `localhost:${options.port}` && method === 'GET') {
      // Cookies and sign-in belong to one host: whoever types the other name is brought there.
      response.writeHead(302, { location: url.href }).end();
      return;
    }
    const match = matchRoute(method, url.pathname);
    if (match) {
      const event = await eventOf(request, url, match);
      const result = await options.functions[match.group](event, contextOf(`serve-${match.group}`));
      return answerResult(response, result);
    }
    // What API Gateway answers by itself, before any function is asked.
    if (url.pathname.startsWith('/api/')) return answerPlain(response, 404, 'Not Found');
    if (method !== 'GET' && method !== 'HEAD') return answerPlain(response, 405, 'Not Allowed');
    return page(url.pathname, response);
  };
};

/** HTTP in front of the functions, as API Gateway and CloudFront are on AWS. */
export const startGateway = (options: GatewayOptions): Promise<Server> => {
  const answer = serve(options);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (error instanceof BodyTooLarge) return answerPlain(response, 413, 'Request Too Long');
      if (error instanceof URIError) return answerPlain(response, 400, 'Bad Request');
      options.onError(error);
      answerPlain(response, 500, 'Internal Server Error');
    });
  });
  server.requestTimeout = 30_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => resolve(server));
  });
};
