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

const bundle = (names: readonly string[], write: boolean) =>
  build({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({ in: `functions/${name}/main.ts`, out: `${name}/main` })),
    outdir: outFolder,
    write,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: banner },
    legalComments: 'external',
    metafile: true,
    plugins: [oneLanguage],
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
  readonly bytes: number;
  /** The packages inside, by what they weigh. */
  readonly packages: readonly (readonly [name: string, bytes: number])[];
}

const packageOf = (path: string): string =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'probant';

const weigh = (inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>) => {
  const weights = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const name = packageOf(path);
    weights.set(name, (weights.get(name) ?? 0) + bytesInOutput);
  }
  return [...weights].filter(([, bytes]) => bytes > 0).toSorted(([, a], [, b]) => b - a);
};

const describeBundles = (outputs: Metafile['outputs'], names: readonly string[]) =>
  names.map((name): BundledFunction => {
    const output = outputs[`${outFolder}/${name}/main.mjs`];
    return { name, bytes: output?.bytes ?? 0, packages: weigh(output?.inputs ?? {}) };
  });

/** What the bundles would hold, without writing them. */
export const inspectFunctions = async (): Promise<readonly BundledFunction[]> => {
  const names = await functionNames();
  const { metafile } = await bundle(names, false);
  return describeBundles(metafile.outputs, names);
};

/** Bundles every Lambda function, in one run, into `dist/functions/<name>/main.mjs`. */
export const bundleFunctions = async (): Promise<readonly BundledFunction[]> => {
  const out = join(root, outFolder);
  await rm(out, { recursive: true, force: true });
  const names = await functionNames();
  const { metafile } = await bundle(names, true);
  await copyRenderingAssets(join(out, 'seal-report'));
  return describeBundles(metafile.outputs, names);
};

if (import.meta.main) {
  const begun = performance.now();
  const verbose = process.argv.includes('--packages');
  for (const { name, bytes, packages } of await bundleFunctions()) {
    process.stdout.write(`${name.padEnd(20)} ${(bytes / 1024).toFixed(0).padStart(6)} KB\n`);
    for (const [inside, weight] of verbose ? packages.slice(0, 14) : []) {
      process.stdout.write(`  ${inside.padEnd(40)} ${(weight / 1024).toFixed(0).padStart(6)} KB\n`);
    }
  }
  process.stdout.write(`bundled in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}
