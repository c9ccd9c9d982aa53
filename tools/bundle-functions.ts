import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { interFiles } from '#adapters/rendering/inter-font.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const outFolder = 'dist/functions';
const { resolve } = createRequire(import.meta.url);

/** Packages from the time before ES modules call `require`, which a module of its own does not have. */
const banner =
  "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);";

/** A folder is a function when it has a handler and a composition root. */
const functionNames = async (): Promise<string[]> => {
  const folders = await readdir(join(root, 'functions'), { withFileTypes: true });
  const contents = await Promise.all(
    folders
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => ({ name, files: await readdir(join(root, 'functions', name)) })),
  );
  return contents
    .filter(({ files }) => files.includes('handler.ts') && files.includes('main.ts'))
    .map(({ name }) => name)
    .toSorted();
};

/** zod carries its messages in fifty languages; what we answer is written in `core/contract/problems.ts`. */
const oneLanguage: Plugin = {
  name: 'one-language',
  setup: (build) => {
    build.onLoad({ filter: /node_modules\/zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

/** The functions that ask audited accounts; others may know what is asked, and never ask. */
const collecting: ReadonlySet<string> = new Set(['plan-audit', 'collect-shard']);

/** Collectors import the SDK client of a service when they first ask it. */
const noAuditedClients: Plugin = {
  name: 'no-audited-clients',
  setup: (build) => {
    build.onResolve({ filter: /^@aws-sdk\/client-/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/**
 * One build for each function, so that it shares no file with another. What it imports when it is
 * needed lies in chunks of its own: a shard loads one SDK client of sixty.
 */
const bundle = (name: string, write: boolean) =>
  build({
    absWorkingDir: root,
    entryPoints: { main: `functions/${name}/main.ts` },
    outdir: join(outFolder, name),
    chunkNames: 'chunks/[name]-[hash]',
    write,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: banner },
    legalComments: 'external',
    metafile: true,
    plugins: collecting.has(name) ? [oneLanguage] : [oneLanguage, noAuditedClients],
    logLevel: 'warning',
  });

/** Chromium without its GPU is what prints; the typeface is what it prints with. */
const copyRenderingAssets = async (folder: string): Promise<void> => {
  const chromium = join(dirname(resolve('@sparticuz/chromium')), '..', 'bin');
  const inter = join(dirname(resolve('@fontsource/inter/package.json')), 'files');
  const fonts = join(folder, 'fonts');
  await mkdir(fonts, { recursive: true });
  await cp(chromium, join(folder, 'chromium'), { recursive: true });
  await Promise.all(interFiles.map((file) => cp(join(inter, file), join(fonts, file))));
};

export interface BundledFunction {
  readonly name: string;
  /** Of what it loads at its start. */
  readonly bytes: number;
  /** The packages in it, by what they weigh. */
  readonly packages: readonly (readonly [name: string, bytes: number])[];
  /** What it may load later, each with all that it then loads besides. */
  readonly later: readonly Pick<BundledFunction, 'name' | 'bytes'>[];
}

const packageOf = (path: string): string =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'probant';

type Outputs = Metafile['outputs'];

/** A file of a bundle with those that it cannot do without. */
const closureOf = (
  outputs: Outputs,
  path: string,
  met = new Set<string>(),
): ReadonlySet<string> => {
  if (met.has(path)) return met;
  met.add(path);
  for (const { path: next, kind, external } of outputs[path]?.imports ?? []) {
    if (kind === 'import-statement' && !external) closureOf(outputs, next, met);
  }
  return met;
};

const bytesOf = (outputs: Outputs, paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);

const weigh = (outputs: Outputs, paths: Iterable<string>) => {
  const weights = new Map<string, number>();
  for (const path of paths) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[path]?.inputs ?? {})) {
      const name = packageOf(input);
      weights.set(name, (weights.get(name) ?? 0) + bytesInOutput);
    }
  }
  return [...weights].filter(([, bytes]) => bytes > 0).toSorted(([, a], [, b]) => b - a);
};

const describeBundle = (name: string, outputs: Outputs): BundledFunction => {
  const atStart = closureOf(outputs, `${outFolder}/${name}/main.mjs`);
  const later = Object.entries(outputs).flatMap(([path, { entryPoint }]) => {
    if (!entryPoint || atStart.has(path)) return [];
    const added = closureOf(outputs, path);
    const bytes = bytesOf(
      outputs,
      [...added].filter((one) => !atStart.has(one)),
    );
    return [{ name: packageOf(entryPoint), bytes }];
  });
  return { name, bytes: bytesOf(outputs, atStart), packages: weigh(outputs, atStart), later };
};

const describedBundles = async (write: boolean): Promise<readonly BundledFunction[]> => {
  const names = await functionNames();
  return await Promise.all(
    names.map(async (name) => describeBundle(name, (await bundle(name, write)).metafile.outputs)),
  );
};

/** What the bundles would hold, without writing them. */
export const inspectFunctions = (): Promise<readonly BundledFunction[]> => describedBundles(false);

const printing = ['seal-report', 'seal-audit'];

/** Bundles every Lambda function into a folder of its own, `dist/functions/<name>`, with `main.mjs`. */
export const bundleFunctions = async (): Promise<readonly BundledFunction[]> => {
  const out = join(root, outFolder);
  await rm(out, { recursive: true, force: true });
  const bundles = await describedBundles(true);
  await Promise.all(printing.map((name) => copyRenderingAssets(join(out, name))));
  return bundles;
};

if (import.meta.main) {
  const begun = performance.now();
  const verbose = process.argv.includes('--packages');
  for (const { name, bytes, packages, later } of await bundleFunctions()) {
    const most = Math.max(0, ...later.map((one) => one.bytes));
    const kilobytes = (bytes / 1024).toFixed(0).padStart(6);
    const more = `${later.length} to load later, ${(most / 1024).toFixed(0)} KB at most`;
    process.stdout.write(`${name.padEnd(20)} ${kilobytes} KB  ${more}\n`);
    for (const [inside, weight] of verbose ? packages.slice(0, 14) : []) {
      process.stdout.write(`  ${inside.padEnd(40)} ${(weight / 1024).toFixed(0).padStart(6)} KB\n`);
    }
  }
  process.stdout.write(`bundled in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}
