import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { PinnedEndpoint } from '#adapters/collectors/web/pinned-endpoint.ts';
import type { Identity } from './authority.ts';

/** A program that the machine has, run for one test. */
interface InstalledServer {
  readonly endpoint: PinnedEndpoint;
}

export const isInstalled = (program: string): boolean => spawnSync('which', [program]).status === 0;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

const untilItListens = async (port: number, child: ChildProcess): Promise<void> => {
  for (let wait = 0; wait < 100 && child.exitCode === null; wait += 1) {
    if (await accepts(port)) return;
    await setTimeout(50);
  }
  throw new Error('the server does not listen');
};

interface Place {
  readonly folder: string;
  readonly port: number;
}

const started = async (
  identity: Identity,
  command: (place: Place) => Promise<readonly [string, readonly string[]]>,
): Promise<InstalledServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'probant-'));
  await writeFile(join(folder, 'cert.pem'), identity.cert);
  await writeFile(join(folder, 'key.pem'), identity.key);
  const port = await freePort();
  const [program, options] = await command({ folder, port });
  const child = spawn(program, [...options], { stdio: 'ignore' });
  onTestFinished(async () => {
    const ended = child.exitCode === null ? once(child, 'exit') : null;
    child.kill();
    await ended;
    await rm(folder, { recursive: true });
  });
  await untilItListens(port, child);
  return { endpoint: { host: 'site.test', port, address: '127.0.0.1' } };
};

/** nginx with these directives in its one server. */
export const nginx = (identity: Identity, directives: string): Promise<InstalledServer> =>
  started(identity, async ({ folder, port }) => {
    const file = join(folder, 'nginx.conf');
    await writeFile(
      file,
      `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error;
      events {}
      http {
        access_log off;
        client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
        fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi;
        scgi_temp_path ${folder}/scgi;
        server {
          server_name site.test;
          ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;
          listen 127.0.0.1:${port} ssl http2;
          ${directives}
        }
      }`,
    );
    return ['nginx', ['-c', file, '-p', folder, '-e', `${folder}/start`]];
  });

/** `openssl s_server` with these options. */
export const opensslServer = (
  identity: Identity,
  options: readonly string[],
): Promise<InstalledServer> =>
  started(identity, async ({ folder, port }) => [
    'openssl',
    [
      's_server',
      '-quiet',
      '-accept',
      `127.0.0.1:${port}`,
      '-cert',
      `${folder}/cert.pem`,
      '-key',
      `${folder}/key.pem`,
      ...options,
    ],
  ]);
