import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { demoAccounts } from './demo-accounts.ts';
import { startPlatform } from './platform.ts';
import { startRegisterStandIn } from './registers/register-stand-in.ts';
import { liveRegisters, standInRegisters } from './registers-for.ts';
import { ensureWebBundle } from './web-bundle.ts';

const defaultPort = 4100;

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      live: { type: 'boolean', default: false },
      port: { type: 'string', default: process.env['PORT'] ?? String(defaultPort) },
      data: { type: 'string', default: process.env['PROBANT_DATA'] ?? '.probant' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_533) {
    throw new RangeError(`--port ${values.port}: give a number from 1 to 65533`);
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  return { live: values.live, port, dataFolder: resolve(root, values.data) };
};

const line = (text: string): void => void process.stdout.write(`${text}\n`);

const greet = (origin: string, live: boolean, resumed: number, milliseconds: number): void => {
  line(`\nProbant is ready in ${(milliseconds / 1000).toFixed(1)} s at ${origin}\n`);
  line('  Sign in as');
  for (const { role, email, password } of demoAccounts) {
    line(`    ${role.padEnd(8)} ${email.padEnd(25)} ${password}`);
  }
  line(
    `\n  Registers: ${live ? 'the real ones' : 'a stand-in with fictional companies (npm start -- --live asks the real ones)'}`,
  );
  if (resumed > 0) line(`  Taking up ${resumed} unfinished assessment${resumed > 1 ? 's' : ''}`);
  line('  Stop with Ctrl-C\n');
};

const main = async (): Promise<void> => {
  const begun = performance.now();
  const { live, port, dataFolder } = readOptions();
  const [standIn, built] = await Promise.all([
    live ? null : startRegisterStandIn({ host: '127.0.0.1', port: port + 2 }),
    ensureWebBundle(),
  ]);
  if (built === 'built') line('Built the web application');
  const registers = standIn ? standInRegisters(standIn) : liveRegisters();
  const platform = await startPlatform({ port, loginPort: port + 1, dataFolder, registers });
  greet(platform.origin, live, platform.resumed, performance.now() - begun);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    line('Stopping');
    await platform.close();
    await standIn?.close();
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
};

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `Probant needs Node 24 and this is ${process.version}. npm installs one on Linux and Windows x64; elsewhere run "nvm use".\n`,
  );
  process.exitCode = 1;
} else {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}
