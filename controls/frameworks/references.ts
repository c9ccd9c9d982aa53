import type { AnyControl } from '#core/domain/control.ts';
import type { Reference } from '#core/domain/reference.ts';
import { cisAws5 } from './cis-aws-5.0.0.ts';
import { type Derivation, followsFrom } from './derived/derivation.ts';
import { iso27001ToNis2 } from './derived/iso27001-2022-to-nis2-art21.ts';
import { iso27001ToSecNumCloud } from './derived/iso27001-2022-to-secnumcloud-3.2.ts';
import { nist80053ToHipaa } from './derived/nist-800-53-r5-to-hipaa-security-rule.ts';
import type { Framework } from './framework.ts';
import { frameworks } from './frameworks.ts';
import { owaspTop10Of2021 } from './owasp-top-10-2021.ts';
import type { EarlierEdition } from './renumbering.ts';

const current: readonly Framework[] = Object.values(frameworks);

/** Editions before those that controls refer to. */
export const earlierEditions: readonly EarlierEdition[] = [cisAws5, owaspTop10Of2021];

export const everyFramework: readonly Framework[] = [...current, ...earlierEditions];

/** Published mappings, followed from declared references only: never one from another. */
export const derivations: readonly Derivation[] = [
  nist80053ToHipaa,
  iso27001ToSecNumCloud,
  iso27001ToNis2,
];

const referenceTo = (
  { id, name, edition, requirements }: Framework,
  requirement: string,
  derivedFrom: Reference['derivedFrom'],
): Reference => {
  const title = requirements[requirement]?.title;
  if (!title) throw new Error(`${id} has no requirement ${requirement}`);
  return { framework: id, name, edition, requirement, title, derivedFrom };
};

const earlierReferences = (edition: EarlierEdition, cited: readonly string[]): Reference[] =>
  Object.entries(edition.renumbers).flatMap(([old, requirement]) =>
    requirement !== null && cited.includes(requirement)
      ? [referenceTo(edition, old, { framework: edition.newer.id, requirement, extent: 'whole' })]
      : [],
  );

const mappedReferences = (mapping: Derivation, cited: readonly string[]): Reference[] =>
  cited.flatMap((requirement) =>
    followsFrom(mapping, requirement).map((target) =>
      referenceTo(mapping.to, target, { framework: mapping.from.id, requirement, extent: 'part' }),
    ),
  );

/** The first of those that lead to the same requirement. */
const eachOnce = (references: readonly Reference[]): readonly Reference[] =>
  [
    ...Map.groupBy(references, ({ framework, requirement }) => `${framework} ${requirement}`),
  ].flatMap(([, same]) => same.slice(0, 1));

/** Declared references first, then those that follow by renumbering, then by published mapping. */
export const referencesOf = ({ maps }: AnyControl): readonly Reference[] =>
  eachOnce([
    ...current.flatMap((framework) =>
      (maps[framework.id] ?? []).map((id) => referenceTo(framework, id, null)),
    ),
    ...earlierEditions.flatMap((edition) =>
      earlierReferences(edition, maps[edition.newer.id] ?? []),
    ),
    ...derivations.flatMap((mapping) => mappedReferences(mapping, maps[mapping.from.id] ?? [])),
  ]);
