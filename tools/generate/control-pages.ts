import type { AnyControl } from '#core/domain/control.ts';
import type { Expectation } from '#core/domain/expectation.ts';
import type { Reference } from '#core/domain/reference.ts';
import { referencesOf } from '../../controls/frameworks/references.ts';
import type { ControlFile } from './control-files.ts';

const camel = (path: string): string =>
  path.replace(/\.ts$/, '').replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());

/** The index that makes bundles hold all controls: imports and a list, nothing else. */
export const controlIndex = (files: readonly ControlFile[]): string =>
  [
    '// Made by npm run generate.',
    "import type { AnyControl } from '#core/domain/control.ts';",
    ...files.map(({ path }) => `import ${camel(path)} from './${path}';`),
    '',
    'export const controls: readonly AnyControl[] = [',
    ...files.map(({ path }) => `  ${camel(path)},`),
    '];',
    '',
  ].join('\n');

const originOf = ({ derivedFrom }: Reference): string => {
  if (derivedFrom === null) return '';
  const { framework, requirement, extent } = derivedFrom;
  return ` (derived from ${framework}, ${requirement}${extent === 'part' ? ', in part' : ''})`;
};

const requirementsOf = (control: AnyControl): string[] =>
  referencesOf(control).map((reference) => {
    const { name, edition, requirement, title } = reference;
    return `- ${name} ${edition}, ${requirement}: ${title.en}${originOf(reference)}`;
  });

const expectationsOf = (control: AnyControl): string[] =>
  Object.entries(control.require).map(([fact, expectation]) => {
    const { says } = expectation as Expectation<unknown>;
    return `- \`${fact}\` ${says.en}`;
  });

/** One page a control, in the reader's two languages. */
export const controlPage = ({ control, path }: ControlFile): string => {
  const { id, severity, resource, title, risk, remedy, attack } = control;
  const techniques = attack.map((technique) => `- ATT&CK ${technique}`);
  return [
    `# ${title.en}`,
    '',
    `**${title.fr}**`,
    '',
    `\`${id}\` · ${severity} · ${resource} · [source](../../controls/${path})`,
    '',
    risk.en,
    '',
    risk.fr,
    '',
    '## Requires',
    '',
    ...expectationsOf(control),
    '',
    `## Remedy (effort: ${remedy.effort})`,
    '',
    remedy.en,
    '',
    remedy.fr,
    '',
    `<${remedy.doc}>`,
    '',
    '## References',
    '',
    ...requirementsOf(control),
    ...techniques,
    '',
  ].join('\n');
};

export const controlsPage = (files: readonly ControlFile[]): string =>
  [
    '# Controls',
    '',
    'Made from `controls/` by `npm run generate`.',
    '',
    `${files.length} controls.`,
    '',
    '| control | severity | title | titre |',
    '| --- | --- | --- | --- |',
    ...files.map(
      ({ control: { id, severity, title } }) =>
        `| [\`${id}\`](${id}.md) | ${severity} | ${title.en} | ${title.fr} |`,
    ),
    '',
  ].join('\n');
