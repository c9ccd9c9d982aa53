import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { edgeSecretOf } from './aws-call.ts';
import type { Deployment } from './deployment.ts';

export interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  json(): unknown;
}

export interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A browser without a window, behind an edge that names its address as CloudFront does. */
export interface Browser {
  open(url: string, request?: Request): Promise<Answer>;
  /** Through CloudFront, which here serves the pages and cannot reach the API. */
  openAtEdge(path: string): Promise<Answer>;
  cookie(name: string): string | undefined;
}

const textOf = async (message: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const send = async (target: URL, headers: Record<string, string>, { method, body }: Request) => {
  // Whatever host is asked for, the emulator shows one certificate.
  const sent = request(target, { method: method ?? 'GET', headers, servername: 'localhost' });
  sent.end(body);
  const [message] = (await once(sent, 'response')) as [IncomingMessage];
  return { message, text: await textOf(message) };
};

const answerOf = (url: string, { message, text }: Awaited<ReturnType<typeof send>>): Answer => ({
  status: message.statusCode ?? 0,
  url,
  headers: message.headers,
  text,
  json: (): unknown => JSON.parse(text),
});

const keepCookies = (jar: Map<string, string>, { headers }: IncomingMessage): void => {
  for (const header of headers['set-cookie'] ?? []) {
    const [pair = ''] = header.split(';');
    const split = pair.indexOf('=');
    const value = pair.slice(split + 1);
    if (value === '') jar.delete(pair.slice(0, split));
    else jar.set(pair.slice(0, split), value);
  }
};

/** Each has an address of its own, so that none meets the limits of another. */
export const openBrowser = async (deployment: Deployment, address: string): Promise<Browser> => {
  const { origin, apiEndpoint, endpoint } = deployment;
  const secret = await edgeSecretOf(deployment);
  const jar = new Map<string, string>();
  const { host } = new URL(apiEndpoint);
  return {
    cookie: (name) => jar.get(name),
    async open(url, given = {}) {
      const { origin: site, pathname, search } = new URL(url, origin);
      const ours = site === origin;
      const edge = { host, 'x-probant-viewer': address, 'x-probant-edge': secret };
      const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = {
        ...given.headers,
        ...(ours ? edge : {}),
        ...(ours && cookies ? { cookie: cookies } : {}),
      };
      const target = new URL(`${pathname}${search}`, ours ? endpoint : site);
      const answer = await send(target, headers, given);
      if (ours) keepCookies(jar, answer.message);
      return answerOf(url, answer);
    },
    async openAtEdge(path) {
      const headers = { host: new URL(origin).host };
      return answerOf(path, await send(new URL(path, endpoint), headers, {}));
    },
  };
};
