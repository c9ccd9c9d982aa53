import type { AnyControl } from '#core/domain/control.ts';
import type { Bilingual } from '#core/domain/judgement.ts';
import { cisAws5 } from './cis-aws-5.0.0.ts';
import type { Framework } from './framework.ts';
import { frameworks } from './frameworks.ts';
import type { EarlierEdition } from './renumbering.ts';

const current: readonly Framework[] = Object.values(frameworks);

/** Editions before those that controls refer to. */
export const earlierEditions: readonly EarlierEdition[] = [cisAws5];

export const everyFramework: readonly Framework[] = [...current, ...earlierEditions];

/** A requirement that a control decides, or helps to decide. */
export interface Reference {
  readonly framework: string;
  readonly name: string;
  readonly edition: string;
  readonly requirement: string;
  readonly title: Bilingual;
  /** The reference that it follows from, when an earlier edition is only renumbered. */
  readonly derivedFrom: { readonly framework: string; readonly requirement: string } | null;
}

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
      ? [referenceTo(edition, old, { framework: edition.newer.id, requirement })]
      : [],
  );

/** Declared references first, then those that follow for earlier editions. */
export const referencesOf = ({ maps }: AnyControl): readonly Reference[] => [
  ...current.flatMap((framework) =>
    (maps[framework.id] ?? []).map((id) => referenceTo(framework, id, null)),
  ),
  ...earlierEditions.flatMap((edition) => earlierReferences(edition, maps[edition.newer.id] ?? [])),
];
