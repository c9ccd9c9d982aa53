import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pageHeaders } from '#core/contract/page-headers.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const readOrNull = (path: string): Promise<Buffer | null> => readFile(path).catch(() => null);

/** Serves the built application; an address that is no file is a page of it. */
export const staticFiles = (folder: string) => {
  const root = normalize(folder + sep);
  return async (path: string, response: ServerResponse): Promise<void> => {
    const wanted = normalize(join(root, decodeURI(path)));
    const isFile = extname(wanted) !== '' && wanted.startsWith(root);
    const body = isFile ? await readOrNull(wanted) : await readOrNull(join(root, 'index.html'));
    if (!body) {
      response.writeHead(404, { ...pageHeaders, 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const immutable = path.startsWith('/assets/');
    response
      .writeHead(200, {
        ...pageHeaders,
        'content-type': isFile
          ? (mediaTypes[extname(wanted)] ?? 'application/octet-stream')
          : 'text/html; charset=utf-8',
        'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
      .end(body);
  };
};
