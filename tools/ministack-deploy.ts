import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { probantApp } from '../lib/probant-app.ts';
import { type Ministack, region } from './ministack.ts';

/** All stacks but LoginPages: its only resource, AWS::Cognito::ManagedLoginBranding, is not in ministack 1.5.33. */
const deployable = [
  'Data',
  'Seal',
  'Web',
  'Identity',
  'Pipelines',
  'Audits',
  'Api',
  'Observability',
];

const outputsSchema = z.record(z.string(), z.record(z.string(), z.string()));

export type StackOutputs = z.infer<typeof outputsSchema>;

const cdkFile = join(
  dirname(createRequire(import.meta.url).resolve('aws-cdk/package.json')),
  'bin',
  'cdk',
);

const cdk = async (ministack: Ministack, assembly: string, args: readonly string[]) => {
  const { environment } = ministack;
  const env = {
    ...process.env,
    ...environment,
    // The command line of CDK looks for certificates here, and not where Node does.
    AWS_CA_BUNDLE: environment['NODE_EXTRA_CA_CERTS'],
    CDK_DISABLE_CLI_TELEMETRY: '1',
    CI: '1',
  };
  const fixed = ['--app', assembly, '--no-notices', '--no-version-reporting', '--no-color'];
  try {
    await promisify(execFile)(process.execPath, [cdkFile, ...args, ...fixed], { env });
  } catch (cause) {
    const { stderr = '', stdout = '' } = cause as { stderr?: string; stdout?: string };
    throw new Error(`cdk ${args[0]} failed:\n${stdout}\n${stderr}`, { cause });
  }
};

/** What the platform asks, on this machine. */
interface Asked {
  readonly registerAddresses: Readonly<Record<string, string>>;
  readonly auditedEndpoint: string;
}

/** Deploys the product's own stacks, as docs/deploy.md does, with all that they ask near at hand. */
export const deployToMinistack = async (
  ministack: Ministack,
  asked: Asked,
): Promise<StackOutputs> => {
  const folder = await mkdtemp(join(tmpdir(), 'probant-assembly-'));
  const outputs = join(folder, 'outputs.json');
  const assembly = join(folder, 'cdk.out');
  const context = { ...asked, cognitoAddress: ministack.endpoint };
  try {
    probantApp({ context, outdir: assembly }).synth();
    await cdk(ministack, assembly, ['bootstrap', `aws://000000000000/${region}`]);
    const stacks = deployable.map((name) => `Probant-${name}`);
    const options = ['--require-approval', 'never', '--concurrency', '3'];
    await cdk(ministack, assembly, ['deploy', ...stacks, ...options, '--outputs-file', outputs]);
    return outputsSchema.parse(JSON.parse(await readFile(outputs, 'utf8')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
