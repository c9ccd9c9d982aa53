import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Where nginx is; null where the machine has none. */
export const nginxPath = (): string | null => {
  try {
    return execFileSync('which', ['nginx'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
};

export interface RunningNginx {
  readonly port: number;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });

/** Everything that it would write goes to a folder of its own. */
const configuration = (folder: string, server: string): string => `
  daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
  events {}
  http {
    access_log off;
    client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi;
    scgi_temp_path ${folder}/scgi;
    server { ${server} }
  }`;

const answers = async (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    (cause: Error) => !String(cause.cause).includes('ECONNREFUSED'),
  );

/** Starts nginx with one server block. */
export const startNginx = async (
  path: string,
  files: Readonly<Record<string, string>>,
  serverOn: (port: number, folder: string) => string,
): Promise<RunningNginx> => {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const file = join(folder, 'nginx.conf');
  await writeFile(file, configuration(folder, serverOn(port, folder)));
  const child = spawn(path, ['-c', file, '-p', folder], { stdio: 'ignore' });
  for (let tries = 0; tries < 100 && !(await answers(port)); tries += 1) await wait(50);
  return {
    port,
    async stop() {
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
};
