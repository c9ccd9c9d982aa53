import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApiDocumentOf } from '#core/contract/openapi.ts';
import { publicOrigin } from '#core/domain/public-origin.ts';
import { publishedRules } from '#core/domain/published-rules.ts';
import { controlFiles } from './control-files.ts';
import { controlIndex, controlPage, controlsPage } from './control-pages.ts';
import { frameworksPage } from './framework-pages.ts';
import { publishedIds, publishedIdsFile, withPublished } from './published-ids.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const rulesPage = async (): Promise<string> => {
  const { version, sha256, rules } = await publishedRules();
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const rows = rules.map(
    ({ id, gives, text, settles }) =>
      `| \`${id}\` | ${gives} | ${cell(text.fr)} | ${cell(text.en)} | ${cell(settles.en)} |`,
  );
  return [
    '# Verdict rules',
    '',
    `Made from \`core/domain/rules/\` by \`npm run generate\`. Version ${version}, SHA-256 \`${sha256}\`.`,
    '',
    'ROUGE wins over GRIS, GRIS over VERT; a note colours nothing. VERT needs an answer of every source.',
    '',
    '| rule | gives | texte | text | what would change it |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
};

const files = async (): Promise<Readonly<Record<string, string>>> => {
  const controls = await controlFiles();
  return {
    'docs/openapi.json': `${JSON.stringify(openApiDocumentOf(publicOrigin), null, 2)}\n`,
    'docs/verdict-rules.md': await rulesPage(),
    'controls/controls.generated.ts': controlIndex(controls),
    [publishedIdsFile]: withPublished(
      await publishedIds(root),
      controls.map(({ control }) => control),
    ),
    'docs/controls/README.md': controlsPage(controls),
    'docs/controls/frameworks.md': frameworksPage(controls),
    ...Object.fromEntries(
      controls.map((file) => [`docs/controls/${file.id}.md`, controlPage(file)]),
    ),
  };
};

/** `--check` writes nothing and fails when a file is not what its sources say. */
const main = async (): Promise<void> => {
  const check = process.argv.includes('--check');
  const stale: string[] = [];
  for (const [name, content] of Object.entries(await files())) {
    const path = join(root, name);
    if ((await readFile(path, 'utf8').catch(() => '')) === content) continue;
    stale.push(name);
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  if (check && stale.length > 0) {
    process.stderr.write(`Out of date: ${stale.join(', ')}. Run npm run generate.\n`);
    process.exitCode = 1;
  }
};

await main();
