import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Exchange } from './http.ts';
import { paths } from './paths.ts';

interface Asset {
  readonly type: string;
  readonly content: Buffer;
}

export type Assets = ReadonlyMap<string, Asset>;

const require = createRequire(import.meta.url);
const beside = (name: string): URL => new URL(name, import.meta.url);
/** Colours and sizes are those of the application: one look from sign-in on. */
const tokens = beside('../../web/src/styles/tokens.css');
const inter = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

const styles = async (): Promise<Buffer> =>
  Buffer.concat([await readFile(tokens), await readFile(beside('login.css'))]);

export const loadAssets = async (): Promise<Assets> =>
  new Map([
    ['login.css', { type: 'text/css; charset=utf-8', content: await styles() }],
    ['favicon.svg', { type: 'image/svg+xml', content: await readFile(beside('favicon.svg')) }],
    ['inter-latin.woff2', { type: 'font/woff2', content: await readFile(require.resolve(inter)) }],
  ]);

/** @returns whether there is such an asset. */
export const serveAsset = (assets: Assets, { request, response, url }: Exchange): boolean => {
  const asset = assets.get(url.pathname.slice(paths.assets.length));
  if (!asset || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  response.writeHead(200, {
    'content-type': asset.type,
    'content-length': asset.content.length,
    'cache-control': 'public, max-age=300',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : asset.content);
  return true;
};
