import type { Framework, Requirement } from '../../controls/frameworks/framework.ts';
import { everyFramework, referencesOf } from '../../controls/frameworks/references.ts';
import type { ControlFile } from './control-files.ts';

/** Links to controls by requirement, of one framework. */
type Deciders = ReadonlyMap<string, readonly string[]>;

const decidersIn = (framework: Framework, files: readonly ControlFile[]): Deciders => {
  const pairs = files.flatMap(({ control }) =>
    referencesOf(control)
      .filter(({ framework: id }) => id === framework.id)
      .map(({ requirement, derivedFrom }) => ({
        requirement,
        link: `[\`${control.id}\`](${control.id}.md)${derivedFrom ? ' (derived)' : ''}`,
      })),
  );
  const groups = Map.groupBy(pairs, ({ requirement }) => requirement);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ link }) => link)]));
};

const saidOf = (assessment: Requirement['assessment'], deciders: readonly string[]): string => {
  const links = deciders.join(', ');
  if (assessment === 'manual') return links === '' ? 'people' : `people, with ${links}`;
  if (links === '') return '**no control yet**';
  return assessment === 'partial' ? `${links}; people for the rest` : links;
};

/** `2`, `2.R`, `10`: as people count, which the order of object keys is not. */
const entriesOf = ({ requirements }: Framework): [string, Requirement][] =>
  Object.entries(requirements).toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));

const coverageRow = (framework: Framework, deciders: Deciders): string => {
  const entries = entriesOf(framework);
  const uncovered = (wanted: Requirement['assessment']): string => {
    const ids = entries.filter(([, { assessment }]) => assessment === wanted).map(([id]) => id);
    return `${ids.filter((id) => !deciders.has(id)).length} of ${ids.length}`;
  };
  const manual = entries.filter(([, { assessment }]) => assessment === 'manual').length;
  const cells = [
    `${framework.name} ${framework.edition}`,
    `\`${framework.id}\``,
    entries.length,
    deciders.size,
    uncovered('automated'),
    uncovered('partial'),
    manual,
  ];
  return `| ${cells.join(' | ')} |`;
};

const section = (framework: Framework, deciders: Deciders): string[] => [
  `## ${framework.name} ${framework.edition}`,
  '',
  '| requirement | title | titre | decided by |',
  '| --- | --- | --- | --- |',
  ...entriesOf(framework).map(
    ([id, { title, assessment }]) =>
      `| ${id} | ${title.en} | ${title.fr} | ${saidOf(assessment, deciders.get(id) ?? [])} |`,
  ),
  '',
];

/** Every requirement with the controls that decide it, and those that none decides. */
export const frameworksPage = (files: readonly ControlFile[]): string => {
  const all = everyFramework.map((framework) => ({
    framework,
    deciders: decidersIn(framework, files),
  }));
  return [
    '# Frameworks',
    '',
    'Made from `controls/frameworks/` by `npm run generate`. Numbers are their bodies’, titles are ours.',
    '',
    'Controls cite the newest editions. “Derived” follows by renumbering, or by a published mapping that says two requirements overlap; the page of the control says from which.',
    '',
    '| framework | id | requirements | with a control | automated, no control | partial, no control | manual |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...all.map(({ framework, deciders }) => coverageRow(framework, deciders)),
    '',
    ...all.flatMap(({ framework, deciders }) => section(framework, deciders)),
  ].join('\n');
};
